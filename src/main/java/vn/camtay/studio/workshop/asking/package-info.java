/// A prompt on its way to the commune's AI service: what would leave is seen first, the text comes as it is written,
/// and becomes a version of a product like any other.
@NullMarked
package vn.camtay.studio.workshop.asking;

import org.jspecify.annotations.NullMarked;
