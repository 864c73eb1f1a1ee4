package vn.camtay.store;

import java.time.Duration;
import org.springframework.transaction.TransactionException;

/// The disk did not take a write: nothing of the transaction counts as done, and the person must be told so.
/// What was acknowledged before is safe; a repeat with the same ids is harmless.
public final class NotSaved extends TransactionException {
    private NotSaved(String message, Throwable cause) {
        super(message, cause);
    }

    public static NotSaved with(Throwable cause) {
        return new NotSaved("Not saved: " + cause.getMessage(), cause);
    }

    public static NotSaved notYet(Duration patience, Throwable cause) {
        return new NotSaved(
                "Not known to be saved after " + patience.toSeconds() + " s: repeat with the same ids.", cause);
    }
}
