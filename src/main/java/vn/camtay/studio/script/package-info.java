/// The video script: scenes in a grid and in words, how long they take one reader, and what is printed of them.
@NullMarked
package vn.camtay.studio.script;

import org.jspecify.annotations.NullMarked;
