/// A prompt of one's own held against what a good one has.
@NullMarked
package vn.camtay.studio.prompt;

import org.jspecify.annotations.NullMarked;
