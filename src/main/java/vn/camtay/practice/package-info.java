/// The rehearsal portal: a place to practise filing a dossier online, where nothing is real and nothing is
/// sent.
@ApplicationModule(allowedDependencies = {"shared", "store", "page", "access", "access :: key", "document"})
@NullMarked
package vn.camtay.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
