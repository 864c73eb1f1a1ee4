/// Draws items as they come to people, each channel in a look of its own, always inside the training frame.
@NullMarked
package vn.camtay.drill.look;

import org.jspecify.annotations.NullMarked;
