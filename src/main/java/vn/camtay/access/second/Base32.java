package vn.camtay.access.second;

/// Letters and digits that authenticator apps take as a key: RFC 4648, without padding.
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String write(byte[] bytes) {
        var text = new StringBuilder();
        var held = 0;
        var bits = 0;
        for (var each : bytes) {
            held = held << Byte.SIZE | each & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt(held >> bits & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(LETTERS.charAt(held << BITS - bits & 31));
        }
        return text.toString();
    }
}
