package vn.camtay.studio.workshop.library;

import java.util.List;
import vn.camtay.privacy.Span;

/// What became of a request to keep a prompt.
sealed interface KeepOutcome {
    record Kept(KeptPrompt version) implements KeepOutcome {}

    /// Its owner changed it meanwhile, on another phone.
    record Stale(KeptPrompt latest) implements KeepOutcome {}

    /// @param key of what is wrong
    record Unfit(String key) implements KeepOutcome {}

    /// Something personal is in it, so it stays its owner's.
    record Personal(List<Span> found) implements KeepOutcome {
        public Personal {
            found = List.copyOf(found);
        }
    }
}
