/// How well people tell the true from the false: plain rules on counts. The plan of analysis is in
/// `docs/decisions/drill-measure.md`, written before there were data.
@NullMarked
package vn.camtay.drill.score;

import org.jspecify.annotations.NullMarked;
