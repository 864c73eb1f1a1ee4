/// The guide as it is shipped: readable files, read once, and refused at the start when one is not whole.
@NullMarked
package vn.camtay.guide.content;

import org.jspecify.annotations.NullMarked;
