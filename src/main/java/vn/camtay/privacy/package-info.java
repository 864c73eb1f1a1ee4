/// Finds and masks personal data in Vietnamese text, before it leaves for anybody.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.camtay.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
