/// Pictures that come in from any phone: told by content, bounded, turned upright, scaled down, and written anew
/// without
/// anything that was hidden in them.
@NullMarked
package vn.camtay.studio.picture;

import org.jspecify.annotations.NullMarked;
