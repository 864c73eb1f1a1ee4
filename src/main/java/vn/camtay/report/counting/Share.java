package vn.camtay.report.counting;

/// A part of a whole.
public record Share(int part, int whole) {
    /// Thousandths, rounded down so that 1000 means everybody; 0 where there is nothing to share.
    public int thousandths() {
        return whole == 0 ? 0 : (int) (1000L * part / whole);
    }

    /// "81,8%", as written in Vietnam; without the tenth where it is nought.
    public String words() {
        var tenths = thousandths();
        return tenths / 10 + (tenths % 10 == 0 ? "" : "," + tenths % 10) + "%";
    }
}
