/// The people of a training: read from the lists communes send, matched to the plan's hamlets and groups, counted
/// against the plan.
@ApplicationModule(allowedDependencies = {"shared", "intake"})
@NullMarked
package vn.camtay.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
