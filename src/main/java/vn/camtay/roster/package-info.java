/// The people: imported, nominated, convoked, with their badges.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "place",
            "store",
            "access",
            "access :: key",
            "page",
            "intake",
            "plan",
            "document"
        })
@NullMarked
package vn.camtay.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
