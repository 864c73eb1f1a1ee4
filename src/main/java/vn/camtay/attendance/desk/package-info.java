/// The staff's desk: badges scanned, numbers typed, names found, walk-ins and what is taken back.
@NullMarked
package vn.camtay.attendance.desk;

import org.jspecify.annotations.NullMarked;
