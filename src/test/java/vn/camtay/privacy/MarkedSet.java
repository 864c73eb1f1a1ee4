package vn.camtay.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The published set in `samples/privacy`.
final class MarkedSet {
    static final Path TUNED = Path.of("samples/privacy/tuned.jsonl");
    static final Path HELD_OUT = Path.of("samples/privacy/held-out.jsonl");

    private MarkedSet() {}

    static List<TextLine> of(Path... files) {
        return Stream.of(files).flatMap(MarkedSet::lines).map(TextLine::parse).toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
