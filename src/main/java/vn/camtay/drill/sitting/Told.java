package vn.camtay.drill.sitting;

import vn.camtay.drill.Answer;
import vn.camtay.drill.Sat;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.look.Drawn;
import vn.camtay.drill.score.Judgement;
import vn.camtay.drill.score.Sureness;

/// What is told after an answer.
record Told(Sat sat, Answer answer, Item item, Drawn drawn) {
    /// As in the message keys: `fake.TRUST`.
    String key() {
        return (answer.shown().genuine() ? "genuine." : "fake.") + answer.judgement();
    }

    boolean isGood() {
        return answer.worth() > 0;
    }

    /// A word on sureness where it was far off, as in the message keys; empty else.
    String surenessKey() {
        if (answer.judgement() == Judgement.VERIFY) {
            return "";
        }
        if (answer.sureness() == Sureness.VERY && !isGood()) {
            return "overSure";
        }
        return answer.sureness() == Sureness.GUESSING && isGood() ? "guessedRight" : "";
    }
}
