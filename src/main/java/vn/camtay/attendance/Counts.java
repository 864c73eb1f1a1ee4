package vn.camtay.attendance;

/// How many came, of those expected.
///
/// @param expected people on the list
/// @param present of them, those who came themselves
/// @param substitutes places of the list taken by somebody else
/// @param beside people who came and take no place of the list
public record Counts(int expected, int present, int substitutes, int beside) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /// Places of the list that are taken.
    public int filled() {
        return present + substitutes;
    }

    /// Everybody in the hall.
    public int inHall() {
        return present + substitutes + beside;
    }

    /// Whole percent of the list, rounded down so that 100 means everybody; 0 where nobody is expected.
    public int percent() {
        return expected == 0 ? 0 : 100 * filled() / expected;
    }

    public Counts plus(Counts other) {
        return new Counts(
                expected + other.expected,
                present + other.present,
                substitutes + other.substitutes,
                beside + other.beside);
    }
}
