/// What a careful clerk would remark on a plan: one small check per rule.
@NullMarked
package vn.camtay.plan.check;

import org.jspecify.annotations.NullMarked;
