/// Cầm Tay: a commune's training plan, turned into the training itself.
@NullMarked
package vn.camtay;

import org.jspecify.annotations.NullMarked;
