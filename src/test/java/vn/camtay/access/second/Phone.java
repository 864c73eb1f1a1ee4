package vn.camtay.access.second;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/// An authenticator app: it knows the key as it was shown, and the time.
public record Phone(String key) {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public String shows(Instant now) {
        return TimeCode.at(secret(), TimeCode.stepOf(now), TimeCode.DIGITS);
    }

    private byte[] secret() {
        var bytes = new ByteArrayOutputStream();
        var held = 0L;
        var bits = 0;
        for (var letter : key.toCharArray()) {
            held = held << 5 | LETTERS.indexOf(letter);
            bits += 5;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write((int) (held >> bits & 0xff));
            }
        }
        return bytes.toByteArray();
    }
}
