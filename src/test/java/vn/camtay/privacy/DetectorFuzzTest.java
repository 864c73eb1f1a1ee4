package vn.camtay.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Lines of the set cut, joined, doubled and strewn with odd characters: nothing throws, and every find is a place of
/// the
/// text as given.
class DetectorFuzzTest {
    private static final int ROUNDS = 20_000;
    private static final String ODD =
            "\u200b\u00a0\ufeff\n\r\t \u0301\u0323\ud83d\ude00\ud800@:/.-+()[]{}|\"'đĐ09aN\u0000\u2028ﬁ１";

    private final List<String> lines = MarkedSet.of(MarkedSet.TUNED, MarkedSet.HELD_OUT).stream()
            .map(TextLine::text)
            .toList();
    private final Detector detector = Detector.ours();

    @Test
    void whatever_comes_finds_are_places_of_the_text() {
        var seed = Long.getLong("camtay.seed", System.nanoTime());
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var text = mutated(random);
            assertThatCode(() -> assertThat(isSound(text)).isTrue())
                    .as("seed %d, round %d: %s", seed, round, text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_text_may_end_with_a_surname_after_any_number_of_words() {
        for (var words = 0; words < 300; words++) {
            for (var surname : List.of("hồ", "lê", "bùi", "nguyễn", "đinh văn")) {
                var text = "ra chợ ".repeat(words / 2) + "và ".repeat(words % 2) + surname;
                assertThatCode(() -> detector.scan(text)).as(text).doesNotThrowAnyException();
            }
        }
    }

    private boolean isSound(String text) {
        var last = 0;
        for (var span : detector.scan(text)) {
            if (span.start() < last
                    || span.end() > text.length()
                    || !text.startsWith(span.text(), span.start())
                    || span.text().length() != span.end() - span.start()) {
                return false;
            }
            last = span.end();
        }
        return true;
    }

    private String mutated(Random random) {
        var text = new StringBuilder(lines.get(random.nextInt(lines.size())));
        for (var times = random.nextInt(8); times >= 0; times--) {
            var at = random.nextInt(text.length() + 1);
            var to = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, ODD.charAt(random.nextInt(ODD.length())));
                case 2 -> text.insert(at, text.substring(at, to).repeat(random.nextInt(4)));
                case 3 -> text.insert(at, lines.get(random.nextInt(lines.size())));
                case 4 -> text.replace(at, to, text.substring(at, to).toUpperCase(Locale.ROOT));
                default -> text.replace(at, to, Normalizer.normalize(text.substring(at, to), Normalizer.Form.NFD));
            }
        }
        return text.toString();
    }
}
