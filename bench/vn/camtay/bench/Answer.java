package vn.camtay.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// What the server sent back.
///
/// @param head status line and headers
/// @param body as transferred, perhaps compressed; without the marks of its chunks
/// @param bytes all that came over the wire
record Answer(int status, String head, byte[] body, int bytes) {
    /// The first value of a header.
    Optional<String> header(String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    /// `camtay=…` and the like, without what the browser keeps for itself.
    Optional<String> cookie(String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie: " + name + "="))
                .map(line -> line.substring("set-cookie: ".length()).split(";", 2)[0])
                .findFirst();
    }

    String text() {
        if (header("content-encoding").filter("gzip"::equals).isEmpty()) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
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
