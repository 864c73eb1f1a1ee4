/// Sheets to sign, for who comes without a phone and for the file of the class.
@NullMarked
package vn.camtay.attendance.paper;

import org.jspecify.annotations.NullMarked;
