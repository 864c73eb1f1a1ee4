/// Who came, and when. Marks are facts: added or voided, never edited.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "place",
            "store",
            "access",
            "access :: key",
            "page",
            "plan",
            "roster",
            "timetable",
            "document"
        })
@NullMarked
package vn.camtay.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
