/// How a version goes from its group to the gallery: the steps people take with it, the trainer's rubric, and what
/// peers say. Where a product stands is computed from facts.
@NullMarked
package vn.camtay.studio.review;

import org.jspecify.annotations.NullMarked;
