/// Lists of people brought in: read, shown row by row, decided by a person, written in one piece.
@NamedInterface("importing")
@NullMarked
package vn.camtay.roster.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
