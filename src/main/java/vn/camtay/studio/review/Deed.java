package vn.camtay.studio.review;

/// What somebody does with a written version.
public enum Deed {
    /// The group hands it in.
    HANDED_IN,
    /// The group takes it back before the trainer has decided.
    TAKEN_BACK,
    TRAINER_PASSED,
    TRAINER_RETURNED,
    COMMUNICATIONS_RETURNED,
    RELEASED,
    WITHDRAWN;

    /// Whoever sends work back, or takes it out of people's sight, says why.
    public boolean wantsReason() {
        return this == TRAINER_RETURNED || this == COMMUNICATIONS_RETURNED || this == WITHDRAWN;
    }

    /// Whether it puts the version back into its group's hands.
    public boolean isBack() {
        return this == TAKEN_BACK || wantsReason();
    }

    public String key() {
        return "studio.release.deed." + name();
    }
}
