/// The demonstration's hall: its invented people take sheets and answer rounds through the same doors as phones do.
@NullMarked
package vn.camtay.drill.demo;

import org.jspecify.annotations.NullMarked;
