package vn.camtay.practice.recording;

import static vn.camtay.practice.recording.SoundBytes.hold;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads MP3 and bare AAC: one frame after the other to the end, each telling its own length, after an ID3 label or
/// without one.
final class FrameSound {
    /// Kilobits a second of layer III: of MPEG 1, and of MPEG 2 and 2.5.
    private static final int[] FIRST = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] SECOND = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] RATES = {44_100, 48_000, 32_000};
    private static final int[] AAC_RATES = {
        96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350
    };
    /// Two bytes that begin like a frame are found in any file; this many frames in a row are not.
    private static final int FEWEST = 8;

    private FrameSound() {}

    private record Frame(Sound.Format format, long size, int samples, int rate) {}

    /// Empty where it does not even begin like one.
    static Optional<Sound> read(SoundBytes bytes) {
        var at = afterLabel(bytes);
        var end = beforeLabel(bytes);
        var first = at + 7 < end ? frame(bytes, at) : null;
        if (first == null) {
            return Optional.empty();
        }
        var nanos = 0L;
        var frames = 0;
        while (at < end) {
            var frame = frame(bytes, at);
            if (frame == null || frame.format() != first.format() || at + frame.size() > end) {
                throw new SoundBytes.Broken("no frame");
            }
            nanos += 1_000_000_000L * frame.samples() / frame.rate();
            at += frame.size();
            frames++;
        }
        hold(frames >= FEWEST, "too few frames");
        return Optional.of(new Sound(first.format(), Duration.ofMillis(nanos / 1_000_000)));
    }

    static long afterLabel(SoundBytes bytes) {
        if (!bytes.says(0, "ID3")) {
            return 0;
        }
        var size = 0L;
        for (var i = 6; i < 10; i++) {
            size = size << 7 | bytes.u8(i) & 0x7f;
        }
        return 10 + size;
    }

    static long beforeLabel(SoundBytes bytes) {
        return bytes.says(bytes.length() - 128L, "TAG") ? bytes.length() - 128L : bytes.length();
    }

    private static @Nullable Frame frame(SoundBytes bytes, long at) {
        var head = bytes.big(at, 4);
        if (head >>> 20 != 0xfff && head >>> 21 != 0x7ff) {
            return null;
        }
        return switch ((int) (head >>> 17 & 3)) {
            case 0 -> head >>> 20 == 0xfff ? aac(bytes, at) : null;
            case 1 -> mp3(head);
            default -> null;
        };
    }

    private static @Nullable Frame mp3(long head) {
        var version = (int) (head >>> 19 & 3);
        var bits = (int) (head >>> 12 & 15);
        var speed = (int) (head >>> 10 & 3);
        if (version == 1 || bits == 0 || bits == 15 || speed == 3) {
            return null;
        }
        var first = version == 3;
        var rate = RATES[speed] / (first ? 1 : version == 2 ? 2 : 4);
        var kilobits = (first ? FIRST : SECOND)[bits];
        var size = (first ? 144_000L : 72_000L) * kilobits / rate + (head >>> 9 & 1);
        return new Frame(Sound.Format.MP3, size, first ? 1152 : 576, rate);
    }

    private static @Nullable Frame aac(SoundBytes bytes, long at) {
        var speed = bytes.u8(at + 2) >>> 2 & 15;
        var size = bytes.big(at + 3, 3) >>> 5 & 0x1fff;
        return speed >= AAC_RATES.length || size < 8 ? null : new Frame(Sound.Format.AAC, size, 1024, AAC_RATES[speed]);
    }
}
