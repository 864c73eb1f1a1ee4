/// Refreshers in months 3 to 4 and 5 to 6: when each hamlet is due, what to send them, and codes on paper for those who
/// no longer have theirs.
@NullMarked
package vn.camtay.drill.booster;

import org.jspecify.annotations.NullMarked;
