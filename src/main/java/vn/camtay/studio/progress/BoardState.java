package vn.camtay.studio.progress;

import vn.camtay.studio.review.Standing;

/// How far a product has come, as a board shows it: the later, the further.
public enum BoardState {
    NONE("·", ""),
    WRITING("✎", ""),
    /// Sent back, or taken back: its group mends it.
    MENDING("↩", "wait"),
    WITH_TRAINER("1", "calm"),
    WITH_COMMUNICATIONS("2", "calm"),
    RELEASED("✓", "good");

    private final String sign;
    private final String tone;

    BoardState(String sign, String tone) {
        this.sign = sign;
        this.tone = tone;
    }

    /// A product the public sees counts as released, even while its group writes on.
    static BoardState of(Standing standing) {
        if (standing.open().isPresent()) {
            return RELEASED;
        }
        return switch (standing.stage()) {
            case WITH_GROUP -> standing.sentBack().isPresent() ? MENDING : WRITING;
            case WITH_TRAINER -> WITH_TRAINER;
            case WITH_COMMUNICATIONS -> WITH_COMMUNICATIONS;
            case RELEASED -> RELEASED;
        };
    }

    /// A mark beside the word, so that no state is told by colour alone.
    public String sign() {
        return sign;
    }

    public String tone() {
        return tone;
    }

    public String key() {
        return "studio.release.board." + name();
    }
}
