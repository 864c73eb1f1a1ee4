/// The engine of a rehearsal: a state, an action, what came of it. No clock, no chance, no secret, no framework.
@NullMarked
package vn.camtay.practice.play;

import org.jspecify.annotations.NullMarked;
