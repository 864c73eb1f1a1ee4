package vn.camtay.practice.recording;

import static vn.camtay.practice.recording.SoundBytes.hold;

import java.time.Duration;

/// Reads a WAV file: chunks, of which one tells the bytes a second and one holds them.
final class WavSound {
    private static final int HEAD = 12;

    private WavSound() {}

    static Sound read(SoundBytes bytes) {
        var rate = 0L;
        var data = -1L;
        for (var at = (long) HEAD; at + 8 <= bytes.length(); ) {
            var size = bytes.little(at + 4, 4);
            if (bytes.says(at, "fmt ")) {
                hold(size >= 16, "short format");
                rate = bytes.little(at + 16, 4);
            }
            if (bytes.says(at, "data")) {
                hold(data < 0, "two sounds");
                data = size;
            }
            hold(at + 8 + size <= bytes.length(), "cut off");
            at += 8 + size + size % 2;
        }
        hold(rate >= 1000 && data > 0, "no sound");
        return new Sound(Sound.Format.WAV, Duration.ofMillis(data * 1000 / rate));
    }
}
