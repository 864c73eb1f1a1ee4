package vn.camtay.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {
    private static final int SCALE = 6;

    @Test
    void what_is_drawn_is_read_again() throws Exception {
        var link = "http://192.168.43.1:8080/d/25303/482917";
        var qr = QrPicture.of(link);
        var side = qr.size() * SCALE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        var runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(qr.path());
        while (runs.find()) {
            paint(
                    pixels,
                    side,
                    Integer.parseInt(runs.group(1)),
                    Integer.parseInt(runs.group(2)),
                    Integer.parseInt(runs.group(3)));
        }
        var source = new RGBLuminanceSource(side, side, pixels);
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText())
                .isEqualTo(link);
    }

    private static void paint(int[] pixels, int side, int x, int y, int run) {
        for (var row = y * SCALE; row < (y + 1) * SCALE; row++) {
            Arrays.fill(pixels, row * side + x * SCALE, row * side + (x + run) * SCALE, 0);
        }
    }
}
