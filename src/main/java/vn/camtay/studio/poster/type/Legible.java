package vn.camtay.studio.poster.type;

/// How small type may be. A poster is 1080 units wide: 360 px on a phone, 297 mm on A3, so a unit is a third of a pixel
/// there and 0.275 mm here.
///
/// The figures are ours, not a norm's: 12 px of a phone and 9.9 mm (28 pt) of A3 for what must be read, 9 px and 7.4 mm
/// (21 pt) for who issued it and the AI label, which must be there and be found.
public final class Legible {
    public static final double SMALLEST = 36;
    public static final double SMALLEST_NOTE = 27;

    /// Contrast of text with its ground: WCAG 2.2, 1.4.3, level AA, and no relief for large type.
    public static final double LEAST_CONTRAST = 4.5;

    private Legible() {}
}
