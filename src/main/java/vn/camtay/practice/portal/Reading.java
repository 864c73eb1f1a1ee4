package vn.camtay.practice.portal;

import java.util.Map;
import vn.camtay.practice.play.Action;

/// What a submitted form of the resident's phone turns out to be.
sealed interface Reading {
    record Ready(Action action) implements Reading {}

    /// The form itself is not complete: shown again with what was typed, and nothing happened.
    ///
    /// @param faults by the field's id
    record Incomplete(Map<String, Typed.Fault> faults, Map<String, String> typed) implements Reading {
        public Incomplete {
            faults = Map.copyOf(faults);
            typed = Map.copyOf(typed);
        }
    }

    /// Not a form of ours, or one that lost its parts on the way.
    record Unreadable() implements Reading {}
}
