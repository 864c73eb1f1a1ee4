/// The items as those see them who teach with them, and items that a commune writes itself: what does not pass the
/// checks is not used.
@NullMarked
package vn.camtay.drill.editing;

import org.jspecify.annotations.NullMarked;
