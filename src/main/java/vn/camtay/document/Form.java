package vn.camtay.document;

/// The measures of the decree as we choose them within its bounds, for both writers
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I). Lengths are in points of 1/72 inch.
public final class Form {
    private static final double POINTS_PER_MM = 72 / 25.4;

    /// A4.
    public static final float SHORT_SIDE = mm(210);

    public static final float LONG_SIDE = mm(297);

    /// Bounds: top and bottom 20 to 25 mm, left 30 to 35 mm, right 15 to 20 mm.
    public static final float TOP = mm(20);

    public static final float BOTTOM = mm(20);
    public static final float LEFT = mm(30);
    public static final float RIGHT = mm(15);

    /// The page number stands centred in the top margin.
    public static final float NUMBER_FROM_TOP = mm(12);

    /// The first line's indent is 1 cm or 1.27 cm.
    public static final float INDENT = mm(12.7);

    /// Bound: at least 6 points between paragraphs.
    public static final float GAP = 6;

    /// Bounds: single to one and a half lines.
    public static final float LEADING = 1.22f;

    public static final float TIGHT = 1.15f;

    public static final float BODY = 14;
    public static final float HEAD = 13;
    public static final float CELL = 13;
    /// The room between a cell's edges and its words.
    public static final float CELL_SIDE = mm(1.2);

    public static final float CELL_ABOVE = mm(0.7);
    public static final float RECIPIENTS_HEAD = 12;
    public static final float RECIPIENTS = 11;

    /// Short lines are a third to a half as long as the words above them.
    public static final float SHORT_LINE = 0.4f;

    /// The issuer's side of the masthead, of the whole width.
    public static final float ISSUER_SHARE = 0.41f;

    /// The recipients' side of the closing, of the whole width.
    public static final float RECIPIENTS_SHARE = 0.48f;

    /// Room for a signature and a seal.
    public static final float SIGNING_ROOM = mm(27);

    private Form() {}

    public static float mm(double mm) {
        return (float) (mm * POINTS_PER_MM);
    }
}
