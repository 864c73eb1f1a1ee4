/// What every module counts on: ids, the clock, days and public holidays, the one folding of text, and `NotFound`.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.camtay.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
