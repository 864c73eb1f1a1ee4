package vn.camtay.drill.score;

/// What somebody makes of an item.
public enum Judgement {
    /// Tin: would do what it asks, or take it for true.
    TRUST,
    /// Kiểm chứng: would ask somewhere else first.
    VERIFY,
    /// Ngờ: takes it for a trick.
    DOUBT;

    /// The worth of this answer to a drill: to verify a true message is safe, if not needed.
    public double worth(boolean genuine) {
        return switch (this) {
            case TRUST -> genuine ? 1 : 0;
            case VERIFY -> genuine ? 0.5 : 1;
            case DOUBT -> genuine ? 0 : 1;
        };
    }
}
