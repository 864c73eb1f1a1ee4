package vn.camtay.drill.score;

/// How sure somebody is of a judgement, as one of three large buttons.
public enum Sureness {
    GUESSING(0.5),
    FAIRLY(0.75),
    VERY(0.95);

    private final double chance;

    Sureness(double chance) {
        this.chance = chance;
    }

    /// The chance of being right that the button stands for.
    public double chance() {
        return chance;
    }
}
