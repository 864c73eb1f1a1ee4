package vn.camtay.practice.recording;

import static vn.camtay.practice.recording.SoundBytes.hold;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// Takes out of a sound what a phone writes beside it: by whom it was recorded, where, with what. Only the speaker's
/// name and consent are kept, and those in our own table. What is heard stays as it is.
final class SoundLabels {
    private static final Set<String> HEARD = Set.of("fmt ", "data", "fact");

    private static final int OPUS_NAME = 8;
    private static final int VORBIS_NAME = 7;
    /// After no vendor and no comment, the bit that ends them.
    private static final int VORBIS_END = 15;

    private SoundLabels() {}

    /// Empty where they lie so that they cannot be told from the sound.
    static Optional<byte[]> takenOff(byte[] content, Sound.Format format) {
        try {
            return Optional.of(
                    switch (format) {
                        case M4A -> withoutBoxes(content.clone());
                        case WAV -> withoutChunks(content.clone());
                        case OGG -> withoutComments(content.clone());
                        case MP3, AAC -> withoutTags(content);
                    });
        } catch (SoundBytes.Broken _) {
            return Optional.empty();
        }
    }

    /// An index that says where the sound lies counts bytes, so that a box is emptied and not cut out.
    private static byte[] withoutBoxes(byte[] content) {
        for (var box : BoxSound.labels(new SoundBytes(content))) {
            write(content, (int) box.at() + 4, "free");
            Arrays.fill(content, (int) box.body(), (int) box.end(), (byte) 0);
        }
        return content;
    }

    private static byte[] withoutChunks(byte[] content) {
        var bytes = new SoundBytes(content);
        for (var at = 12L; at + 8 <= content.length; ) {
            var size = bytes.little(at + 4, 4);
            var id = new String(content, (int) at, 4, StandardCharsets.ISO_8859_1);
            if (!HEARD.contains(id)) {
                write(content, (int) at, "JUNK");
                Arrays.fill(content, (int) at + 8, (int) Math.min(content.length, at + 8 + size), (byte) 0);
            }
            at += 8 + size + size % 2;
        }
        return content;
    }

    private static byte[] withoutTags(byte[] content) {
        var bytes = new SoundBytes(content);
        return Arrays.copyOfRange(content, (int) FrameSound.afterLabel(bytes), (int) FrameSound.beforeLabel(bytes));
    }

    /// The comments are the second packet, on a page of its own: its name stays, and nothing follows it.
    private static byte[] withoutComments(byte[] content) {
        var bytes = new SoundBytes(content);
        var page = (int) OggSound.next(bytes, 0);
        var end = (int) OggSound.next(bytes, page);
        var body = page + 27 + bytes.u8(page + 26);
        hold(bytes.u8(page + 26) > 0 && bytes.u8(body - 1) < 255, "comments on several pages");
        var opus = bytes.says(body, "OpusTags");
        Arrays.fill(content, Math.min(end, body + (opus ? OPUS_NAME : VORBIS_NAME)), end, (byte) 0);
        if (!opus && body + VORBIS_END < end) {
            content[body + VORBIS_END] = 1;
        }
        Arrays.fill(content, page + 22, page + 26, (byte) 0);
        ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putInt(page + 22, checksum(content, page, end));
        return content;
    }

    /// As the format wants it: the polynomial 04c11db7, the highest bit first.
    private static int checksum(byte[] content, int from, int to) {
        var sum = 0;
        for (var at = from; at < to; at++) {
            sum ^= content[at] << 24;
            for (var bit = 0; bit < 8; bit++) {
                sum = sum << 1 ^ (sum < 0 ? 0x04c11db7 : 0);
            }
        }
        return sum;
    }

    private static void write(byte[] content, int at, String word) {
        System.arraycopy(word.getBytes(StandardCharsets.ISO_8859_1), 0, content, at, word.length());
    }
}
