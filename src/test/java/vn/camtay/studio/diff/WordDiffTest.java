package vn.camtay.studio.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.camtay.studio.diff.Piece.Kind;

class WordDiffTest {
    @Test
    void one_word_changed_is_shown_where_it_stands() {
        assertThat(WordDiff.of("Lớp có 267 người học.", "Lớp có 276 người học."))
                .containsExactly(
                        new Piece(Kind.SAME, "Lớp có"),
                        new Piece(Kind.REMOVED, "267"),
                        new Piece(Kind.ADDED, "276"),
                        new Piece(Kind.SAME, "người học."));
    }

    @Test
    void spaces_alone_are_no_difference() {
        assertThat(WordDiff.of("một  hai\n", " một hai")).containsExactly(new Piece(Kind.SAME, "một hai"));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void a_new_paragraph_is_an_addition_with_its_line_end() {
        assertThat(WordDiff.of("một\nba", "một\nhai\nba"))
                .containsExactly(
                        new Piece(Kind.SAME, "một"), new Piece(Kind.ADDED, "\nhai"), new Piece(Kind.SAME, "\nba"));
    }

    @Test
    void a_word_that_stayed_alone_goes_with_its_neighbours() {
        assertThat(WordDiff.of("a b c d e f g", "a x y d z w g"))
                .containsExactly(
                        new Piece(Kind.SAME, "a"),
                        new Piece(Kind.REMOVED, "b c d e f"),
                        new Piece(Kind.ADDED, "x y d z w"),
                        new Piece(Kind.SAME, "g"));
    }

    @Test
    void the_pieces_hold_every_word_of_both_texts() {
        var seed = 3L;
        var chance = new Random(seed);
        for (var i = 0; i < 500; i++) {
            var before = words(chance);
            var after = words(chance);
            var pieces = WordDiff.of(before, after);
            assertThat(of(pieces, Kind.REMOVED)).as("seed %d, text %d", seed, i).isEqualTo(before.strip());
            assertThat(of(pieces, Kind.ADDED)).as("seed %d, text %d", seed, i).isEqualTo(after.strip());
        }
    }

    @Test
    void two_long_texts_with_nothing_in_common_are_compared() {
        var pieces = WordDiff.of("một ".repeat(6_000), "hai ".repeat(6_000));
        assertThat(WordDiff.changed(pieces)).isEqualTo(12_000);
    }

    private static String words(Random chance) {
        var words = new StringBuilder();
        for (var n = chance.nextInt(25); n > 0; n--) {
            words.append((char) ('a' + chance.nextInt(4))).append(chance.nextInt(8) == 0 ? "\n" : " ");
        }
        return words.toString();
    }

    private static String of(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == Kind.SAME || piece.kind() == kind)
                .map(Piece::words)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s*\n\\s*", "\n")
                .strip();
    }
}
