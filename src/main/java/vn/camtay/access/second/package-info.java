/// The second factor of staff: a code on their own phone, asked after the password.
@NullMarked
package vn.camtay.access.second;

import org.jspecify.annotations.NullMarked;
