/// The loudspeaker bulletin: written, as it is said, how long that takes, and as a plain text file.
@NullMarked
package vn.camtay.studio.bulletin;

import org.jspecify.annotations.NullMarked;
