package vn.camtay.practice.play;

/// Where somebody stands: one screen of the portal. In the order in which a dossier that meets no trouble passes them.
public enum Stage {
    /// Find the procedure by words, life event or code.
    FIND(Step.PREPARE),
    /// Read what it asks, and say where it can be done.
    READ(Step.PREPARE),
    /// Take the right papers out of the drawer.
    PAPERS(Step.PREPARE),
    /// Choose the receiving commune, after the merger of 2025.
    COMMUNE(Step.PREPARE),
    /// Number and password, or the QR with the e-ID app.
    ENTER(Step.SIGN_IN),
    /// The one-time code from the inbox.
    CODE(Step.SIGN_IN),
    /// Agree that the portal sees one's data.
    SHARE(Step.SIGN_IN),
    PASSCODE(Step.SIGN_IN),
    /// For whom: oneself or somebody else.
    GENERAL(Step.FILE),
    /// The owner's data as the e-ID gave them.
    OWNER(Step.FILE),
    FORM(Step.FILE),
    /// Read the declaration that was made of the form; sign it or not.
    PREVIEW(Step.FILE),
    /// Where two people declare together: the other one reads and signs too.
    COSIGN(Step.FILE),
    ATTACH(Step.FILE),
    /// How the result is to come back.
    RECEIVE(Step.FILE),
    /// Declare that all is true, and send.
    DECLARE(Step.FILE),
    PAY(Step.PAY),
    /// Sent: the dossier's code, to be kept.
    RECEIPT(Step.PAY),
    TRACK(Step.FOLLOW),
    /// The electronic result, with a signature to check.
    RESULT(Step.FOLLOW),
    RATE(Step.FOLLOW),
    /// The goal: the resident has what they came for.
    DONE(Step.FOLLOW),
    /// A told end without a result: withdrawn, stopped, refused.
    ENDED(Step.FOLLOW);

    private final Step step;

    Stage(Step step) {
        this.step = step;
    }

    public Step step() {
        return step;
    }

    /// The one after this for a dossier that meets no trouble.
    Stage next() {
        return values()[ordinal() + 1];
    }

    Stage before() {
        return values()[ordinal() - 1];
    }

    public boolean isOver() {
        return this == DONE || this == ENDED;
    }
}
