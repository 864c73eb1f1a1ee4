/// Templates of posters: SVG files of our own whose slots are locked, and how their parts find their places for the
/// words that are there.
@NullMarked
package vn.camtay.studio.poster.template;

import org.jspecify.annotations.NullMarked;
