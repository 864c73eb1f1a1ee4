/// The rehearsal portal: people practise the five steps of an online dossier with invented residents and their papers.
@ApplicationModule(allowedDependencies = {"shared", "intake", "access"})
@NullMarked
package vn.camtay.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
