package vn.camtay.drill.live;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a round asks.
public enum RoundKind {
    /// True or false: everybody answers.
    JUDGE(Duration.ofSeconds(20), List.of(Choice.TRUST, Choice.VERIFY, Choice.DOUBT)),
    /// The same for halls that read slowly.
    JUDGE_SLOW(Duration.ofSeconds(45), List.of(Choice.TRUST, Choice.VERIFY, Choice.DOUBT)),
    /// A wave of the same message to all: who reports before somebody follows it protects the others.
    WAVE(Duration.ofSeconds(40), List.of(Choice.FOLLOW, Choice.LEAVE, Choice.REPORT));

    private final Duration open;
    private final List<Choice> choices;

    RoundKind(Duration open, List<Choice> choices) {
        this.open = open;
        this.choices = choices;
    }

    Duration open() {
        return open;
    }

    public List<Choice> choices() {
        return choices;
    }

    static Optional<RoundKind> read(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
