/// The plan document read, checked, edited and issued: clusters, venues, audience, topics, duties.
@ApplicationModule(allowedDependencies = {"shared", "place", "store", "access", "page", "intake", "document"})
@NullMarked
package vn.camtay.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
