package vn.camtay.privacy.gate;

import dev.langchain4j.exception.NonRetriableException;

/// The gate did not let a request out. It holds no text of it.
final class Closed extends NonRetriableException {
    private final transient GateOutcome.Refusal why;

    Closed(GateOutcome.Refusal why) {
        super("the gate is closed: " + why);
        this.why = why;
    }

    GateOutcome.Refusal why() {
        return why;
    }
}
