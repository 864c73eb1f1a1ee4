package vn.camtay.document.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A QR as black rectangles, sharp at any size. A sixth of it may be dirty or creased.
final class QrCode {
    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.MARGIN,
            4);

    private QrCode() {}

    /// Draws the code in a square whose lower left corner is given; its white border is inside the square.
    static void draw(Pen pen, String text, float x, float y, float side) throws IOException {
        var dots = dots(text);
        var dot = side / dots.getWidth();
        List<float[]> boxes = new ArrayList<>();
        for (var row = 0; row < dots.getHeight(); row++) {
            for (var column = 0; column < dots.getWidth(); column++) {
                var end = column;
                while (end < dots.getWidth() && dots.get(end, row)) {
                    end++;
                }
                if (end > column) {
                    boxes.add(new float[] {x + column * dot, y + side - (row + 1) * dot, (end - column) * dot, dot});
                    column = end;
                }
            }
        }
        pen.fill(boxes);
    }

    private static BitMatrix dots(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR: " + text.length() + " signs", e);
        }
    }
}
