package vn.camtay.drill.score;

/// Where the three judgements are cut into "raised the alarm" and "did not".
public enum Cut {
    /// The outcome: whoever did not trust at once stopped, and a scammer gets nothing from those who stop.
    STOPPED,
    /// The check beside it: only those who named it a trick raised the alarm.
    NAMED;

    boolean isAlarm(Judgement judgement) {
        return switch (this) {
            case STOPPED -> judgement != Judgement.TRUST;
            case NAMED -> judgement == Judgement.DOUBT;
        };
    }
}
