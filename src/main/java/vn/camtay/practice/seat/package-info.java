/// The other parts of a rehearsal: the helper beside the resident and the clerk at the desk, on phones of their own or
/// in turns on one.
@NullMarked
package vn.camtay.practice.seat;

import org.jspecify.annotations.NullMarked;
