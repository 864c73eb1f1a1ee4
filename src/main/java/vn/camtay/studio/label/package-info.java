/// The AI label of a product: the line people read, and the same said for machines.
@NullMarked
package vn.camtay.studio.label;

import org.jspecify.annotations.NullMarked;
