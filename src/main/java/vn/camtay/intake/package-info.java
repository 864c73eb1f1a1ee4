/// Files that come from outside: their type told by content, their size, unpacking and time bounded, their text
/// decoded.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.camtay.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
