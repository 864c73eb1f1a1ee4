package vn.camtay.intake;

/// A foreign file that cannot be read: broken, hostile, too large, or of another kind than asked for.
/// The message is one line in Vietnamese for the person who brought the file: what happened and what to do.
public final class Unreadable extends RuntimeException {
    public Unreadable(String message) {
        super(message);
    }

    public Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
