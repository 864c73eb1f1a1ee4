package vn.camtay.practice.recording;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Whole sound files of a wanted length, put together from what the formats say; what is heard in them is silence.
public final class Sounds {
    private Sounds() {}

    public static byte[] wav(int seconds) {
        var data = seconds * 8000;
        var file = ByteBuffer.allocate(44 + data).order(ByteOrder.LITTLE_ENDIAN);
        file.put(bytes("RIFF")).putInt(36 + data).put(bytes("WAVEfmt ")).putInt(16);
        file.putShort((short) 1).putShort((short) 1).putInt(8000).putInt(8000);
        file.putShort((short) 1).putShort((short) 8).put(bytes("data")).putInt(data);
        while (file.hasRemaining()) {
            file.put((byte) 128);
        }
        return file.array();
    }

    /// Opus: the head, the tags, and a page a second.
    static byte[] opus(int seconds) {
        return opus(seconds, bytes("OpusTags"));
    }

    private static byte[] opus(int seconds, byte[] tags) {
        var file = new ByteArrayOutputStream();
        var head = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN);
        head.put(bytes("OpusHead"))
                .put((byte) 1)
                .put((byte) 1)
                .putShort((short) 312)
                .putInt(48_000);
        file.writeBytes(page(0, head.array()));
        file.writeBytes(page(0, tags));
        for (var second = 1; second <= seconds; second++) {
            file.writeBytes(page(second * 48_000L + 312, new byte[200]));
        }
        return file.toByteArray();
    }

    private static byte[] page(long granule, byte[] packet) {
        var page = ByteBuffer.allocate(28 + packet.length).order(ByteOrder.LITTLE_ENDIAN);
        page.put(bytes("OggS"))
                .put((byte) 0)
                .put((byte) 0)
                .putLong(granule)
                .putInt(7)
                .putInt(0)
                .putInt(0);
        return page.put((byte) 1).put((byte) packet.length).put(packet).array();
    }

    /// MPEG 1 layer III, 32 kbit/s at 48 kHz: 96 bytes for 24 ms.
    static byte[] mp3(int seconds) {
        var file = ByteBuffer.allocate(seconds * 1000 / 24 * 96);
        while (file.hasRemaining()) {
            file.putInt(0xfffb1400).put(new byte[92]);
        }
        return file.array();
    }

    static byte[] m4a(int seconds) {
        return m4a(seconds, "soun");
    }

    /// As phones write it: author and place in the index, a track and at the top.
    static byte[] m4aWithLabels(int seconds, String said) {
        var words = box("udta", join(box("\u00a9ART", bytes(said)), box("\u00a9xyz", bytes("+11.7822+106.6261/"))));
        return m4a(seconds, "soun", words);
    }

    static byte[] wavWithLabels(int seconds, String said) {
        var file = wav(seconds);
        var list = ByteBuffer.allocate(8 + said.length() + said.length() % 2).order(ByteOrder.LITTLE_ENDIAN);
        list.put(bytes("LIST")).putInt(said.length()).put(bytes(said));
        return join(file, list.array());
    }

    static byte[] opusWithLabels(int seconds, String said) {
        var tags = ByteBuffer.allocate(20 + said.length()).order(ByteOrder.LITTLE_ENDIAN);
        tags.put(bytes("OpusTags")).putInt(0).putInt(1).putInt(said.length()).put(bytes(said));
        return opus(seconds, tags.array());
    }

    static byte[] m4a(int seconds, String handler) {
        return m4a(seconds, handler, new byte[0]);
    }

    private static byte[] m4a(int seconds, String handler, byte[] labels) {
        var header = ByteBuffer.allocate(100)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(1000)
                .putInt(seconds * 1000);
        var kind = ByteBuffer.allocate(24).putInt(0).putInt(0).put(bytes(handler));
        var track = box("trak", join(labels, box("mdia", box("hdlr", kind.array()))));
        return join(
                box("ftyp", bytes("M4A mp42")),
                box("moov", join(box("mvhd", header.array()), track, labels)),
                box("mdat", new byte[500]),
                labels);
    }

    private static byte[] box(String kind, byte[] body) {
        return ByteBuffer.allocate(8 + body.length)
                .putInt(8 + body.length)
                .put(bytes(kind))
                .put(body)
                .array();
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
