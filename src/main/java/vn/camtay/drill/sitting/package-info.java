/// Somebody's own five minutes and short sheets: what to do next, one item a screen, what was seen and missed.
@NullMarked
package vn.camtay.drill.sitting;

import org.jspecify.annotations.NullMarked;
