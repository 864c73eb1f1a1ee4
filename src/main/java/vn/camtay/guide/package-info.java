/// What people look up: procedures with fees and times, known errors with their remedies, official addresses and
/// hotlines. Dated and cited; found without tone marks; a commune may word any of it its own way.
@ApplicationModule(allowedDependencies = {"shared", "store", "page", "place", "access"})
@NullMarked
package vn.camtay.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
