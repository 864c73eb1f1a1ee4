package vn.camtay.practice.recording;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of a file that may be a sound: whoever reads past the end learns that it is broken.
final class SoundBytes {
    /// Not the sound that its beginning promised.
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken(String why) {
            super(why, null, false, false);
        }
    }

    private final byte[] content;

    SoundBytes(byte[] content) {
        this.content = content;
    }

    int length() {
        return content.length;
    }

    boolean says(long at, String word) {
        var wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0
                && at + wanted.length <= content.length
                && Arrays.equals(content, (int) at, (int) at + wanted.length, wanted, 0, wanted.length);
    }

    int u8(long at) {
        if (at < 0 || at >= content.length) {
            throw new Broken("ends too early");
        }
        return content[(int) at] & 0xff;
    }

    long big(long at, int bytes) {
        var value = 0L;
        for (var i = 0; i < bytes; i++) {
            value = value << 8 | u8(at + i);
        }
        return value;
    }

    long little(long at, int bytes) {
        var value = 0L;
        for (var i = bytes - 1; i >= 0; i--) {
            value = value << 8 | u8(at + i);
        }
        return value;
    }

    static void hold(boolean promise, String why) {
        if (!promise) {
            throw new Broken(why);
        }
    }
}
