package vn.camtay.studio.ai;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.privacy.gate.Gate;
import vn.camtay.privacy.gate.GateOutcome.Refusal;
import vn.camtay.privacy.gate.Opening;
import vn.camtay.privacy.gate.Permit;
import vn.camtay.privacy.gate.Question;

/// The test button of the settings: one short question, and what works and what does not.
@Component
class TryOut {
    private static final String QUESTION =
            "Viết lại câu này, đúng một câu: «Chào bà con trong ấp.» Chỉ dùng câu đã cho.";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Gate gate;
    private final AiChoice choice;

    TryOut(Gate gate, AiChoice choice) {
        this.gate = gate;
        this.choice = choice;
    }

    /// What one question showed.
    sealed interface Tried {
        record Off() implements Tried {}

        /// The gate does not let anything out to this address.
        record Shut(Refusal why) implements Tried {}

        /// @param millis until the end of the answer
        /// @param pieces how often something came: one means that it does not answer word by word
        /// @param counted whether it says what it took
        record Answered(String text, Outcome outcome, long millis, int pieces, boolean counted) implements Tried {
            /// "0,5", as written in Vietnam.
            String seconds() {
                return String.format(Locale.of("vi", "VN"), "%.1f", millis / 1_000.0);
            }
        }
    }

    Tried ask(CommuneCode commune, UUID by) {
        var host = choice.host(commune);
        if (host.isEmpty()) {
            return new Tried.Off();
        }
        var question = new Question(commune, by, Instruction.TEXT, QUESTION, List.of(), null);
        return switch (gate.open(question, host.get())) {
            case Opening.Open(var permit) -> tried(permit, host.get().patience());
            case Opening.Stays(var outcome) -> new Tried.Shut(outcome.why());
            case Opening.AsksFirst _ -> new Tried.Shut(Refusal.NOT_CLEAN);
        };
    }

    private static Tried tried(Permit permit, Duration patience) {
        var pieces = new int[1];
        var before = System.nanoTime();
        var heard = permit.listen(_ -> pieces[0]++).hear(patience.compareTo(PATIENCE) < 0 ? patience : PATIENCE);
        var ended = Ended.of(heard, QUESTION.length());
        var millis = Duration.ofNanos(System.nanoTime() - before).toMillis();
        return new Tried.Answered(ended.text(), ended.outcome(), millis, pieces[0], ended.counted());
    }
}
