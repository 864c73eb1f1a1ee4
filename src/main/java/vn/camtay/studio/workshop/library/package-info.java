/// The library of prompts: kept with their versions, shared with the group or the commune, carried as a file.
@NullMarked
package vn.camtay.studio.workshop.library;

import org.jspecify.annotations.NullMarked;
