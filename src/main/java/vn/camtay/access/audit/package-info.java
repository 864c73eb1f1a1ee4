/// The chain of hashes behind the audit trail.
@NullMarked
package vn.camtay.access.audit;

import org.jspecify.annotations.NullMarked;
