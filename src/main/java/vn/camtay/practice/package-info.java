/// The rehearsal portal: a fictional e-ID, dossiers, payment and a clerk's desk that fail as the real ones do, so that
/// people can help a neighbour the same afternoon.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "intake",
            "store",
            "page",
            "place",
            "access",
            "access :: key",
            "plan",
            "roster",
            "timetable",
            "guide",
            "document"
        })
@NullMarked
package vn.camtay.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
