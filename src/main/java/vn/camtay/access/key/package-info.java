/// Secrets of this machine and what is derived from them.
@NullMarked
package vn.camtay.access.key;

import org.jspecify.annotations.NullMarked;
