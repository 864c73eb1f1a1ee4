package vn.camtay.document.page;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.camtay.document.Form;

/// A sheet of paper with its margins, in points.
public record Sheet(float width, float height, float left, float right, float top, float bottom) {
    /// A4 with the margins of the decree.
    public static Sheet a4(boolean landscape) {
        return landscape
                ? new Sheet(Form.LONG_SIDE, Form.SHORT_SIDE, Form.LEFT, Form.RIGHT, Form.TOP, Form.BOTTOM)
                : new Sheet(Form.SHORT_SIDE, Form.LONG_SIDE, Form.LEFT, Form.RIGHT, Form.TOP, Form.BOTTOM);
    }

    public float textWidth() {
        return width - left - right;
    }

    float textTop() {
        return height - top;
    }

    float textHeight() {
        return height - top - bottom;
    }

    float middle() {
        return left + textWidth() / 2;
    }

    PDRectangle paper() {
        return new PDRectangle(width, height);
    }
}
