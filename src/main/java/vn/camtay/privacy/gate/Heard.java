package vn.camtay.privacy.gate;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import vn.camtay.privacy.gate.GateOutcome.Refusal;
import vn.camtay.privacy.gate.GateOutcome.Silence;

/// What came of listening to a service word by word. Texts have what was masked put back.
public sealed interface Heard {
    /// The answer to its end.
    record Whole(String text, Spent spent) implements Heard {}

    /// It broke off. What came until then is there, and may be nothing.
    record Broken(String text, Why why, Spent spent) implements Heard {}

    /// The service was asked and nothing of use came.
    ///
    /// @param untilNext how long it asks to be left alone
    record Nothing(Silence why, Optional<Duration> untilNext) implements Heard {}

    /// It did not leave, and must not.
    record Kept(Refusal why) implements Heard {}

    enum Why {
        /// The service went away in mid-sentence.
        DIED,
        TOO_SLOW,
        TOO_LONG,
        /// The person had enough.
        STOPPED
    }

    /// Tokens as the service counted them; empty where it did not say.
    record Spent(OptionalInt in, OptionalInt out) {
        static final Spent UNKNOWN = new Spent(OptionalInt.empty(), OptionalInt.empty());
    }
}
