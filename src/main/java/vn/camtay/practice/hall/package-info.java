/// The trainer's view of a hall that rehearses: where everyone is, who is stuck, what costs most; and the trainer's
/// hand.
@NullMarked
package vn.camtay.practice.hall;

import org.jspecify.annotations.NullMarked;
