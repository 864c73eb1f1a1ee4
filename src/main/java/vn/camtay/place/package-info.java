/// Communes, hamlets and units, with the names each commune gives them.
@ApplicationModule(allowedDependencies = {"shared", "store"})
@NullMarked
package vn.camtay.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
