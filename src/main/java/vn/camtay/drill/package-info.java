/// Scam practice in many channels, measured by how well people tell the false from the true. Nothing here sends, and
/// nothing that is typed is kept.
@ApplicationModule(
        allowedDependencies = {"shared", "store", "page", "document", "place", "access", "privacy", "plan", "roster"})
@NullMarked
package vn.camtay.drill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
