/// The items as those see them who teach with them.
@NullMarked
package vn.camtay.drill.editing;

import org.jspecify.annotations.NullMarked;
