package vn.camtay.guide;

import java.util.Map;

/// What became of a request to word an article, or to take the wording back.
public sealed interface WriteOutcome {
    /// Kept; phones find it from now on. A repeated request gets the same one.
    record Written(Version version) implements WriteOutcome {}

    /// Nothing differs from what people read now.
    record Unchanged() implements WriteOutcome {}

    /// Somebody else wrote since the form was opened.
    record ChangedMeanwhile(Article now) implements WriteOutcome {}

    /// It would not be an article: field to message key.
    record Unfit(Map<String, String> mistakes) implements WriteOutcome {
        public Unfit {
            mistakes = Map.copyOf(mistakes);
        }
    }
}
