package vn.camtay.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/// Bytes of a Vietnamese office turned into text, whatever wrote them: Unicode in any dress, Windows-1258, TCVN3,
/// VNI, VISCII. Nothing in such a file says which, so the reading that looks most like Vietnamese wins.
public final class TextDecoding {
    private static final int SAMPLE = 64 * 1024;
    private static final List<Reading> LEGACY = List.of(
            LegacyTable.WINDOWS_1258::decode,
            bytes -> CapitalsOfTcvn3.restore(LegacyTable.TCVN3.decode(bytes)),
            VniLetters::decode,
            LegacyTable.VISCII::decode,
            LegacyTable.TCVN5712::decode);

    private TextDecoding() {}

    private interface Reading {
        String read(byte[] bytes);
    }

    /// The text in NFC. Never refuses: bytes that fit nothing become the replacement character.
    public static String decode(byte[] bytes) {
        return Normalizer.normalize(unicode(bytes).orElseGet(() -> legacy(bytes)), Normalizer.Form.NFC);
    }

    /// Text that a program stored letter by letter from an old font (`NguyÔn V¨n`, `Nguyeãn Vaên`) or misread from
    /// UTF-8 (`Nguyá»…n`), put right; other text comes back as it is.
    public static String repair(String text) {
        var western = westernBytes(text);
        if (western.isEmpty()) {
            return text;
        }
        var bytes = western.get();
        var unicode = strict(bytes, 0, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            return Normalizer.normalize(unicode.get(), Normalizer.Form.NFC);
        }
        var readings = List.of(text, LEGACY.get(1).read(bytes), VniLetters.decode(bytes));
        return mostPlausible(readings);
    }

    private static Optional<String> unicode(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE));
        }
        if (looksLikeUtf16(bytes, 1)) {
            return Optional.of(lenient(bytes, 0, StandardCharsets.UTF_16LE));
        }
        if (looksLikeUtf16(bytes, 0)) {
            return Optional.of(lenient(bytes, 0, StandardCharsets.UTF_16BE));
        }
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .filter(text -> foreignLetters(text) == 0 || !looksBetterInLegacy(text, bytes))
                .or(() -> damagedUtf8(bytes));
    }

    /// Old encodings never have NUL; UTF-16 of Vietnamese has one beside each plain letter, and few other high bytes.
    private static boolean looksLikeUtf16(byte[] bytes, int high) {
        var units = Math.min(bytes.length, SAMPLE) / 2;
        var usual = 0;
        var nul = 0;
        for (var i = 0; i < units; i++) {
            var b = bytes[2 * i + high];
            nul += b == 0 ? 1 : 0;
            usual += b == 0 || b == 1 || b == 3 || b == 0x1e || b == 0x20 ? 1 : 0;
        }
        return units > 0 && nul * 4 > units && usual * 10 > units * 9;
    }

    /// UTF-8 cut off or hurt in a few places: most letters outside ASCII still read well.
    private static Optional<String> damagedUtf8(byte[] bytes) {
        var text = lenient(bytes, 0, StandardCharsets.UTF_8);
        var broken = text.chars().filter(c -> c == '\ufffd').count() + foreignLetters(text);
        var whole = text.chars().filter(c -> c >= 0x80).count() - broken;
        return whole > 4 * broken || (broken == 1 && whole >= 2) ? Optional.of(text) : Optional.empty();
    }

    /// Letters of other scripts. A few pairs of old letters happen to be valid UTF-8 and then read as Cyrillic or Thai.
    private static long foreignLetters(String text) {
        return text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
                .count();
    }

    private static boolean looksBetterInLegacy(String text, byte[] bytes) {
        return VietnameseSyllables.plausibility(legacy(bytes)) > VietnameseSyllables.plausibility(text);
    }

    private static String legacy(byte[] bytes) {
        var sample = tellingLines(bytes);
        var best = LEGACY.getFirst();
        var highest = Integer.MIN_VALUE;
        for (var reading : LEGACY) {
            var score = VietnameseSyllables.plausibility(reading.read(sample));
            if (score > highest) {
                best = reading;
                highest = score;
            }
        }
        return best.read(bytes);
    }

    private static String mostPlausible(List<String> readings) {
        var best = readings.getFirst();
        for (var reading : readings) {
            if (VietnameseSyllables.plausibility(reading) > VietnameseSyllables.plausibility(best)) {
                best = reading;
            }
        }
        return best;
    }

    /// The first lines with letters outside ASCII, since only these tell encodings apart.
    private static byte[] tellingLines(byte[] bytes) {
        if (bytes.length <= SAMPLE) {
            return bytes;
        }
        var kept = new ByteArrayOutputStream();
        var from = 0;
        for (var i = 0; i < bytes.length && kept.size() < SAMPLE; i++) {
            if (bytes[i] == '\n' || i - from >= 1000) {
                if (hasHighByte(bytes, from, i)) {
                    kept.write(bytes, from, i + 1 - from);
                }
                from = i + 1;
            }
        }
        return kept.toByteArray();
    }

    private static boolean hasHighByte(byte[] bytes, int from, int to) {
        for (var i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    /// The bytes of Windows-1252 behind a text, when it has some above 7F and nothing else beyond.
    private static Optional<byte[]> westernBytes(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return Optional.empty();
        }
        var bytes = new byte[text.length()];
        for (var i = 0; i < bytes.length; i++) {
            var code = LegacyTable.WINDOWS_1252.byteOf(text.charAt(i));
            if (code < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) code;
        }
        return Optional.of(bytes);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }
}
