/// From a brief to a released product: what is written, with grounds. Every number, date, name, place and document
/// number
/// of a draft is traced to a fact of its brief, or marked.
@ApplicationModule(allowedDependencies = {"shared", "intake", "privacy"})
@NullMarked
package vn.camtay.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
