package vn.camtay.practice.play;

/// What came of an action, and how things stand after it.
public record Played(Outcome outcome, State next) {
    static Played went(State next) {
        return new Played(new Outcome.Went(), next);
    }

    static Played missed(Slip slip, State next) {
        return new Played(new Outcome.Missed(slip), next);
    }

    static Played notNow(State same) {
        return new Played(new Outcome.NotNow(), same);
    }
}
