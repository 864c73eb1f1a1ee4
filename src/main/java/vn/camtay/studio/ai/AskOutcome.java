package vn.camtay.studio.ai;

import java.util.UUID;
import vn.camtay.privacy.Masked;
import vn.camtay.privacy.gate.GateOutcome.Refusal;

/// What became of a request to an AI service.
public sealed interface AskOutcome {
    /// It is being written, or was already by the same form.
    record Begun(UUID id) implements AskOutcome {}

    /// No service is chosen.
    record Off() implements AskOutcome {}

    /// Something was masked, and the person has not agreed to exactly this yet.
    record AsksFirst(Masked masked, String slip) implements AskOutcome {}

    record Refused(Refusal why) implements AskOutcome {}

    /// @param limit what it is
    record OverLimit(Limits.Reached which, long limit) implements AskOutcome {}

    /// Too many are being written on this machine at this moment.
    record TooBusy() implements AskOutcome {}
}
