/// Text cut into words and numbers, with what the lists of words say of each.
@NullMarked
package vn.camtay.privacy.text;

import org.jspecify.annotations.NullMarked;
