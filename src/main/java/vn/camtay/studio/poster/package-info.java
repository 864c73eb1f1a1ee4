/// Posters: words of a group in the locked slots of a template, with a picture and a QR, drawn as PNG for phones and as
/// PDF for A3. Nothing here needs a font or a screen of the machine.
@NullMarked
package vn.camtay.studio.poster;

import org.jspecify.annotations.NullMarked;
