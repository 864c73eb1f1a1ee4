package vn.camtay.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// What the server sent back.
///
/// @param head status line and headers
/// @param body as transferred, perhaps compressed; without the marks of its chunks
/// @param compressed by gzip
/// @param bytes all that came over the wire
record Answer(int status, String head, byte[] body, boolean compressed, int bytes) {
    private static final int GZIP_HEADER = 10;
    private static final int GZIP_TRAILER = 8;
    private static final ThreadLocal<Inflater> INFLATER = ThreadLocal.withInitial(() -> new Inflater(true));

    /// `camtay=…` and the like, without what the browser keeps for itself.
    Optional<String> cookie(String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie: " + name + "="))
                .map(line -> line.substring("set-cookie: ".length()).split(";", 2)[0])
                .findFirst();
    }

    /// Whether the page has these letters of ASCII. The loader asks each mark's page, so it goes about it sparingly.
    boolean says(String ascii) {
        return (compressed ? text() : new String(body, StandardCharsets.ISO_8859_1)).contains(ascii);
    }

    /// As the person reads it.
    String text() {
        if (!compressed) {
            return new String(body, StandardCharsets.UTF_8);
        }
        var inflater = INFLATER.get();
        inflater.reset();
        inflater.setInput(body, GZIP_HEADER, body.length - GZIP_HEADER - GZIP_TRAILER);
        var text = new byte[8 * body.length];
        try {
            var length = inflater.inflate(text);
            while (!inflater.finished()) {
                text = Arrays.copyOf(text, 2 * text.length);
                length += inflater.inflate(text, length, text.length - length);
            }
            return new String(text, 0, length, StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The value of a form's field; a page without it is not the page that was asked for.
    String field(String name) {
        var found = find("name=\"" + name + "\" value=\"([^\"]*)\"");
        return found.orElseThrow(() -> new IllegalStateException(status + " without " + name + ": " + text()));
    }

    Optional<String> find(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text())
                .results()
                .findFirst()
                .map(found -> found.group(1));
    }

    /// The addresses of the page's own files.
    java.util.List<String> files() {
        Matcher found = Pattern.compile("(?:href|src)=\"(/a/[^\"]+)\"").matcher(text());
        return found.results().map(one -> one.group(1)).distinct().toList();
    }
}
