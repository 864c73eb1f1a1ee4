/// What changed between two versions of a text, in words.
@NullMarked
package vn.camtay.studio.diff;

import org.jspecify.annotations.NullMarked;
