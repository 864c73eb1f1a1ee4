package vn.camtay.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Decodes text files by their byte order mark, else as UTF-8.
public final class TextDecoding {
    private TextDecoding() {}

    public static String decode(byte[] bytes) {
        var charset = charsetOf(bytes);
        var text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charsetOf(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }
}
