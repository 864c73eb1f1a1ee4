package vn.camtay.privacy.gate;

import vn.camtay.privacy.gate.GateOutcome.NeedsConsent;
import vn.camtay.privacy.gate.GateOutcome.Refused;

/// What the gate says to a question before anything leaves.
public sealed interface Opening {
    record Open(Permit permit) implements Opening {}

    /// Why it stays shut.
    sealed interface Shut extends Opening {
        GateOutcome outcome();
    }

    record AsksFirst(NeedsConsent outcome) implements Shut {}

    record Stays(Refused outcome) implements Shut {}
}
