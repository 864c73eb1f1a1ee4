/// Secrets of this machine and what is derived from them.
@NamedInterface("key")
@NullMarked
package vn.camtay.access.key;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
