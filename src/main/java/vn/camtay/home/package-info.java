/// Screens that cross modules, by audience: the first page, the office's day, the trainee's day, and the demonstration.
@ApplicationModule(
        allowedDependencies = {"shared", "store", "place", "access", "page", "plan", "roster", "timetable", "attendance"
        })
@NullMarked
package vn.camtay.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
