/// The prompt workshop: prompts built step by step from what a good one has, scored, compared, kept and shared, and
/// learned from bad to good. All of it works without an AI service.
@NullMarked
package vn.camtay.studio.workshop;

import org.jspecify.annotations.NullMarked;
