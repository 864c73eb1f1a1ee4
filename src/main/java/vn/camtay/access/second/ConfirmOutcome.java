package vn.camtay.access.second;

import java.util.List;

/// What became of the first code from a new phone.
sealed interface ConfirmOutcome {
    /// @param recoveryCodes shown this once
    record SwitchedOn(List<String> recoveryCodes) implements ConfirmOutcome {}

    record WrongCode() implements ConfirmOutcome {}

    /// Nothing was begun, or it is on already.
    record NothingToConfirm() implements ConfirmOutcome {}
}
