package vn.camtay.studio.brief;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vn.camtay.intake.ForeignFile;
import vn.camtay.intake.TextDecoding;
import vn.camtay.intake.Unreadable;

/// A text file exactly as people wrote it: places in it are counted in what was given, so nothing is made uniform.
public final class PlainFile {
    /// A product is a page or two; what is longer is another file than the one meant.
    private static final int LARGEST = 1024 * 1024;

    private PlainFile() {}

    /// Throws `Unreadable` when it is too large or no text at all.
    public static String text(ForeignFile file) {
        var bytes = file.bytes();
        if (bytes.length > LARGEST) {
            throw new Unreadable("Tệp " + file.name() + " lớn hơn 1 MB: bản nháp chỉ là chữ, hãy lưu dạng .txt.");
        }
        var text = decode(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable("Tệp " + file.name() + " không phải tệp chữ. Hãy lưu lại dạng văn bản thuần (.txt).");
        }
        return text;
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return strict(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return TextDecoding.decode(bytes);
        }
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
