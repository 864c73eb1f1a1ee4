package vn.camtay.studio.ai;

import java.time.Duration;
import java.util.Optional;
import vn.camtay.privacy.gate.GateOutcome.Silence;
import vn.camtay.privacy.gate.Heard;
import vn.camtay.privacy.gate.Heard.Spent;

/// How an ask ended, with what came.
///
/// @param untilNext how long the service asks to be left alone
record Ended(
        Outcome outcome, String text, long tokensIn, long tokensOut, boolean counted, Optional<Duration> untilNext) {
    /// @param asked how many letters were sent
    static Ended of(Heard heard, int asked) {
        return switch (heard) {
            case Heard.Whole(var text, var spent) -> of(Outcome.WHOLE, text, spent, asked);
            case Heard.Broken(var text, var why, var spent) ->
                of(
                        switch (why) {
                            case DIED -> Outcome.DIED;
                            case TOO_SLOW -> Outcome.TOO_SLOW;
                            case TOO_LONG -> Outcome.TOO_LONG;
                            case STOPPED -> Outcome.STOPPED;
                        },
                        text,
                        spent,
                        asked);
            case Heard.Nothing(var why, var wait) -> new Ended(of(why), "", 0, 0, false, wait);
            case Heard.Kept _ -> new Ended(Outcome.KEPT, "", 0, 0, false, Optional.empty());
        };
    }

    static Ended failed(String text) {
        return new Ended(Outcome.FAILED, text, 0, 0, false, Optional.empty());
    }

    private static Ended of(Outcome outcome, String text, Spent spent, int asked) {
        return new Ended(
                outcome,
                Reply.clean(text),
                spent.in().isPresent() ? spent.in().getAsInt() : Estimate.tokens(asked),
                spent.out().isPresent() ? spent.out().getAsInt() : Estimate.tokens(text.length()),
                spent.in().isPresent() && spent.out().isPresent(),
                Optional.empty());
    }

    private static Outcome of(Silence why) {
        return switch (why) {
            case UNREACHABLE -> Outcome.UNREACHABLE;
            case TOO_SLOW -> Outcome.TOO_SLOW;
            case TOO_MANY_QUESTIONS -> Outcome.TOO_MANY_QUESTIONS;
            case BUSY -> Outcome.BUSY;
            case WRONG_KEY -> Outcome.WRONG_KEY;
            case NOT_THERE -> Outcome.NOT_THERE;
            case NONSENSE -> Outcome.NONSENSE;
        };
    }
}
