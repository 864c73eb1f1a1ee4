/// Packs: one readable file for one procedure as it is rehearsed, with its scenarios; read, checked, and what it holds.
@NullMarked
package vn.camtay.practice.pack;

import org.jspecify.annotations.NullMarked;
