/// Screens that cross modules, by audience: the first page, the office's day, the trainee's day, and the demonstration.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "intake",
            "store",
            "place",
            "page",
            "access",
            "plan",
            "roster",
            "roster :: importing",
            "timetable",
            "attendance"
        })
@NullMarked
package vn.camtay.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
