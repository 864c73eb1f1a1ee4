/// Drafts by an AI service: which service, how much of it, asked through the gate, listened to word by word, and what
/// came is text and nothing else.
@NullMarked
package vn.camtay.studio.ai;

import org.jspecify.annotations.NullMarked;
