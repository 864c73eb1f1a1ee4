package vn.camtay.practice.recording;

import static vn.camtay.practice.recording.SoundBytes.hold;

import java.time.Duration;

/// Reads an Ogg file with one Opus or Vorbis stream: pages, each telling how many samples were heard by its end.
final class OggSound {
    /// Opus always counts 48,000 a second (RFC 7845).
    private static final int OPUS_RATE = 48_000;
    private static final int HEAD = 27;

    private OggSound() {}

    static Sound read(SoundBytes bytes) {
        var serial = bytes.little(14, 4);
        var first = HEAD + bytes.u8(26);
        var opus = bytes.says(first, "OpusHead");
        hold(opus || bytes.says(first, "\1vorbis"), "neither Opus nor Vorbis");
        var rate = opus ? OPUS_RATE : bytes.little(first + 12L, 4);
        hold(rate >= 1000 && rate <= 384_000, "rate");
        var samples = samples(bytes, serial) - (opus ? bytes.little(first + 10L, 2) : 0);
        hold(samples >= 0, "heard nothing");
        return new Sound(Sound.Format.OGG, Duration.ofMillis(samples * 1000 / rate));
    }

    /// The greatest count of any page, which is the last one's in a whole file.
    private static long samples(SoundBytes bytes, long serial) {
        var most = 0L;
        for (var at = 0L; at < bytes.length(); ) {
            hold(bytes.says(at, "OggS") && bytes.u8(at + 4) == 0, "no page");
            hold(bytes.little(at + 14, 4) == serial, "a second stream");
            var granule = bytes.little(at + 6, 8);
            hold(granule < Long.MAX_VALUE / 1000, "count");
            most = Math.max(most, granule);
            at = next(bytes, at);
        }
        return most;
    }

    /// The end of the page that begins there.
    static long next(SoundBytes bytes, long at) {
        var segments = bytes.u8(at + 26);
        var end = at + HEAD + segments;
        for (var i = 0; i < segments; i++) {
            end += bytes.u8(at + HEAD + i);
        }
        hold(end <= bytes.length(), "cut off");
        return end;
    }
}
