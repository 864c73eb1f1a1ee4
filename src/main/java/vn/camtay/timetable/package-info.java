/// When each cluster meets: the sessions made from the issued programme, with hours that may be changed.
@ApplicationModule(allowedDependencies = {"shared", "place", "store", "access", "page", "plan"})
@NullMarked
package vn.camtay.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
