/// Signing in and out: badges, hall codes, passwords, and the sign-ins that last.
@NullMarked
package vn.camtay.access.signin;

import org.jspecify.annotations.NullMarked;
