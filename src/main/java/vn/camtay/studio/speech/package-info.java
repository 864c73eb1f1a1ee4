/// Text as it is said aloud: how long it takes, and how a loudspeaker reads it.
@NullMarked
package vn.camtay.studio.speech;

import org.jspecify.annotations.NullMarked;
