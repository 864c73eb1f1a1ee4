/// Words set into boxes: faces read from our own font files, lines broken at syllables, sizes that stay readable.
@NullMarked
package vn.camtay.studio.poster.type;

import org.jspecify.annotations.NullMarked;
