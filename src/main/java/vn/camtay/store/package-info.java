/// Where everything is kept: one SQLite file with a writer that groups commits, or PostgreSQL by a connection URL;
/// files by
/// their hash; backup, restore and the checks of both.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.camtay.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
