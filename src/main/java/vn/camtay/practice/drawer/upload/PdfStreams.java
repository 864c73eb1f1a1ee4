package vn.camtay.practice.drawer.upload;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The packed parts of a PDF that the library unpacks whole as soon as it opens the file. A few kilobytes can hold
/// gigabytes: they are unpacked here first, into nothing, and counted.
record PdfStreams(byte[] bytes) {
    static final long MOST = 24_000_000;

    private static final Pattern UNPACKED_AT_ONCE = Pattern.compile("/(ObjStm|XRef)\\b");
    /// A filter upon a filter, which no program writes here.
    private static final Pattern SEVERAL = Pattern.compile("/Filter\\s*\\[[^\\]]*/[^\\]]*/");
    private static final int REACH = 1_000;

    boolean areHuge() {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var found = UNPACKED_AT_ONCE.matcher(text);
        var left = MOST;
        while (found.find()) {
            var stream = text.indexOf("stream", found.end());
            if (stream < 0 || stream - found.end() > REACH) {
                continue;
            }
            if (SEVERAL.matcher(text.substring(Math.max(0, found.start() - REACH), stream))
                    .find()) {
                return true;
            }
            left -= size(begin(text, stream), left);
            if (left <= 0) {
                return true;
            }
        }
        return false;
    }

    private static int begin(String text, int stream) {
        var at = stream + "stream".length();
        return text.startsWith("\r\n", at) ? at + 2 : at + 1;
    }

    private long size(int from, long most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, Math.min(from, bytes.length), Math.max(0, bytes.length - from));
            var buffer = new byte[64 * 1024];
            var size = 0L;
            while (!inflater.finished() && !inflater.needsInput() && size <= most) {
                size += inflater.inflate(buffer);
            }
            return size;
        } catch (DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
