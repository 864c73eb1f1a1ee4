/// What local people recorded of the guiding lines in their own language, kept at the service centre's desk and played
/// on the phones before any browser's voice.
@NullMarked
package vn.camtay.practice.recording;

import org.jspecify.annotations.NullMarked;
