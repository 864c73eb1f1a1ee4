package vn.camtay.studio.poster.template;

/// What a poster is made for. Both are 1080 units wide; A3 is higher by what its sides want.
public enum Paper {
    /// A picture for phones, 1080 × 1350 pixels.
    PHONE(1350),
    /// 297 × 420 mm.
    A3(1080 * 420 / 297.0);

    public static final double WIDTH = 1080;

    private final double height;

    Paper(double height) {
        this.height = height;
    }

    public double height() {
        return height;
    }

    /// How much higher it is than what templates are drawn for.
    double extra() {
        return height - PHONE.height;
    }
}
