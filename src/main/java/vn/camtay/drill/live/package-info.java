/// One item for a whole hall: sent by the trainer, answered within seconds by the server's clock, then shown with how
/// the hall answered. Counts only, no names; it is teaching and counts for no result.
@NullMarked
package vn.camtay.drill.live;

import org.jspecify.annotations.NullMarked;
