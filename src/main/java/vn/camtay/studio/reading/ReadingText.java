package vn.camtay.studio.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.camtay.studio.speech.Syllables;

/// The text everybody reads to find out how fast they read.
record ReadingText(String words, int syllables) {
    private static final String SOURCE = "/content/studio/reading.txt";

    static ReadingText ours() {
        try (var source = ReadingText.class.getResourceAsStream(SOURCE)) {
            if (source == null) {
                throw new IllegalStateException(SOURCE + " is missing");
            }
            var words = new String(source.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new ReadingText(words, Syllables.count(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
