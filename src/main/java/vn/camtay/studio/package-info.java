/// From a brief to a released product: what is written, with grounds. Every number, date, name, place and document
/// number of a draft is traced to a fact of its brief, or marked. A group of one hamlet writes together.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "intake",
            "store",
            "page",
            "document",
            "place",
            "access",
            "privacy",
            "privacy :: gate",
            "plan",
            "roster"
        })
@NullMarked
package vn.camtay.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
