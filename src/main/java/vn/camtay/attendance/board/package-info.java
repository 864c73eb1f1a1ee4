/// The hall's screen: how many came, and the way in for phones.
@NullMarked
package vn.camtay.attendance.board;

import org.jspecify.annotations.NullMarked;
