/// Accounts of staff: made by an administrator, entered by a one-time link, guarded by a password.
@NullMarked
package vn.camtay.access.account;

import org.jspecify.annotations.NullMarked;
