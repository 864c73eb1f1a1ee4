/// Who may do what: sign-in of staff and trainees, roles and their scope, the rule of each page, and the audit trail.
/// It knows a subject's id, never a person.
@ApplicationModule(allowedDependencies = {"shared", "store", "store :: chain", "place", "page"})
@NullMarked
package vn.camtay.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
