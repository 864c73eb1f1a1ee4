package vn.camtay.studio.review;

/// Whose turn it is.
public enum Stage {
    WITH_GROUP,
    WITH_TRAINER,
    WITH_COMMUNICATIONS,
    RELEASED;

    public String key() {
        return "studio.release.stage." + name();
    }

    /// As peers may see it: it has left its group.
    public boolean isHandedIn() {
        return this != WITH_GROUP;
    }
}
