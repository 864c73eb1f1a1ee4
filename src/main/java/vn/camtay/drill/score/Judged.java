package vn.camtay.drill.score;

/// One judged item.
public record Judged(boolean genuine, Judgement judgement, Sureness sureness) {
    /// Of an answer that takes a side; to verify takes none.
    boolean isRight() {
        return genuine == (judgement == Judgement.TRUST);
    }

    boolean takesSide() {
        return judgement != Judgement.VERIFY;
    }
}
