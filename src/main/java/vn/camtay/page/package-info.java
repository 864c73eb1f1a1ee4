/// The frame of every page: layout, components, view, messages, error pages. Who is looking is told by whoever
/// implements `Visitors`.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.camtay.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
