package vn.camtay.access;

/// Someone asked for what is not theirs. Modules throw it for rules finer than a role; where even the existence of
/// the thing should stay unknown they throw `NotFound`.
public final class NotAllowed extends RuntimeException {
    /// What would help, which the page of refusal says.
    public enum Reason {
        SIGN_IN_FIRST,
        PIN_FIRST,
        /// The role is right, but a hall sign-in is not enough.
        FULL_SIGN_IN_ONLY,
        OTHER_ROLE,
        /// The page is older than the sign-in it was made for.
        FORM_TOO_OLD
    }

    private final Reason reason;

    public NotAllowed(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
