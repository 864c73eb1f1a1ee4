/// The one way out to an AI service: what leaves is masked, shown to the person who sends it, and put into a chained
/// log
/// that holds no text. When in doubt nothing leaves.
@NamedInterface("gate")
@NullMarked
package vn.camtay.privacy.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
