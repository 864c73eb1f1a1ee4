/// Deleting a person: what goes everywhere, what stays without a name, and how it stays so after a backup is put back.
@NullMarked
package vn.camtay.roster.deleting;

import org.jspecify.annotations.NullMarked;
