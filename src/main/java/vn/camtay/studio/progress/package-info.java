/// The trainer's view: where every group stands, what the checks find most, and how much AI is asked.
@NullMarked
package vn.camtay.studio.progress;

import org.jspecify.annotations.NullMarked;
