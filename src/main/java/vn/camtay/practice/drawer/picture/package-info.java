/// How the papers look: drawn by us from a persona's facts, as SVG and as PNG, plainly marked as practice.
@NullMarked
package vn.camtay.practice.drawer.picture;

import org.jspecify.annotations.NullMarked;
