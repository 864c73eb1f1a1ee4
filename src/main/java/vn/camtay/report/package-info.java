/// Results against the plan: attendance by session, hamlet, group and cluster, each figure with the people behind it;
/// the result report, kept as it was issued.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "place",
            "store",
            "access",
            "page",
            "plan",
            "roster",
            "timetable",
            "attendance",
            "document"
        })
@NullMarked
package vn.camtay.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
