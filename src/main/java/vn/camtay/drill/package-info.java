/// Scam practice in many channels, measured by how well people tell the false from the true. Nothing here sends, and
/// nothing that is typed is kept.
@ApplicationModule(allowedDependencies = {"shared", "store", "page", "place", "access", "plan", "roster", "document"})
@NullMarked
package vn.camtay.drill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
