package vn.camtay.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.springframework.http.HttpHeaders;

/// Compresses pages for their way to the phone. The server would make a compressor for each answer, a quarter of a
/// megabyte to be set up each time, which costs a small page more than compressing it: these are used again.
final class Compression {
    /// From this size on, in bytes. What fits the first ten packets (RFC 6928) arrives in one flight either way, and
    /// compressing it would cost more than a quarter of a small page's whole answer.
    static final int WORTHWHILE = 14_000;
    /// Twice as fast as the usual level, for pages two hundredths larger.
    private static final int LEVEL = 2;
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private final ConcurrentLinkedDeque<Deflater> idle = new ConcurrentLinkedDeque<>();

    static boolean isAccepted(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }

    /// The content in the form of RFC 1952, gzip.
    byte[] gzip(byte[] content) {
        var last = idle.pollFirst();
        var deflater = last == null ? new Deflater(LEVEL, true) : last;
        try {
            return gzip(content, deflater);
        } finally {
            deflater.reset();
            idle.addFirst(deflater);
        }
    }

    private static byte[] gzip(byte[] content, Deflater deflater) {
        var out = new ByteArrayOutputStream(HEADER.length + content.length / 2 + 64);
        out.writeBytes(HEADER);
        deflater.setInput(content);
        deflater.finish();
        var part = new byte[4_096];
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        var sum = new CRC32();
        sum.update(content);
        little(out, (int) sum.getValue());
        little(out, content.length);
        return out.toByteArray();
    }

    private static void little(ByteArrayOutputStream out, int number) {
        for (var shift = 0; shift < 32; shift += 8) {
            out.write(number >>> shift);
        }
    }
}
