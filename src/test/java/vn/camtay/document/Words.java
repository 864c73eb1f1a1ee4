package vn.camtay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// Compares what was written with what was to be said.
final class Words {
    private Words() {}

    /// Text without the spaces that lines and long words are broken by.
    static String solid(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    static String solid(List<String> lines) {
        return solid(String.join("", lines));
    }

    /// Fails with the place of the first difference, not with pages of text.
    static void areThose(String written, Document document) {
        var is = solid(written);
        var was = solid(PlainText.lines(document));
        var at = 0;
        while (at < Math.min(is.length(), was.length()) && is.charAt(at) == was.charAt(at)) {
            at++;
        }
        assertThat(around(is, at)).as("at letter " + at).isEqualTo(around(was, at));
        assertThat(is).hasSameSizeAs(was);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 30));
    }
}
