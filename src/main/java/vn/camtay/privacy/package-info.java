/// Finds and masks personal data in Vietnamese text, before it leaves for anybody; `gate` is the one way
/// out to an AI service.
@ApplicationModule(allowedDependencies = {"shared", "store", "store :: chain", "place", "access", "access :: key"})
@NullMarked
package vn.camtay.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
