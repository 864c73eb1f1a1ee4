/// A plan laid out datum by datum, as people see, correct and compare it.
@NullMarked
package vn.camtay.plan.sheet;

import org.jspecify.annotations.NullMarked;
