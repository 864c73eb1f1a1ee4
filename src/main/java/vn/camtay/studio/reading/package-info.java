/// How fast each person reads aloud, measured by a timed text.
@NullMarked
package vn.camtay.studio.reading;

import org.jspecify.annotations.NullMarked;
