package vn.camtay.practice.recording;

import java.util.Optional;

/// Tells what sound a file holds and how long it lasts, by reading it from its first byte to its last. A file of
/// another kind, or one cut off or put together to mislead, is no sound. Nothing is decoded.
final class SoundReader {
    private SoundReader() {}

    static Optional<Sound> read(byte[] content) {
        var bytes = new SoundBytes(content);
        try {
            return choose(bytes).filter(sound -> sound.lasts().isPositive());
        } catch (SoundBytes.Broken _) {
            return Optional.empty();
        }
    }

    private static Optional<Sound> choose(SoundBytes bytes) {
        if (bytes.says(0, "OggS")) {
            return Optional.of(OggSound.read(bytes));
        }
        if (bytes.says(0, "RIFF") && bytes.says(8, "WAVE")) {
            return Optional.of(WavSound.read(bytes));
        }
        if (bytes.says(4, "ftyp")) {
            return Optional.of(BoxSound.read(bytes));
        }
        return FrameSound.read(bytes);
    }
}
