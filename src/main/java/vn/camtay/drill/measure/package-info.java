/// Did the afternoon help, on which channel, and how sure are we: by the plan in `docs/decisions/drill-measure.md`.
@NullMarked
package vn.camtay.drill.measure;

import org.jspecify.annotations.NullMarked;
