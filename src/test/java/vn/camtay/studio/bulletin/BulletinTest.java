package vn.camtay.studio.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.camtay.studio.bulletin.Bulletin.Spoken;
import vn.camtay.studio.diff.Piece;
import vn.camtay.studio.diff.Piece.Kind;
import vn.camtay.studio.speech.Rate;

class BulletinTest {
    private static final String TEXT = """
            Theo Quyết định số 459/QĐ-UBND, ngày 27/12 UBND xã mở lớp học.

            Bà con nộp hồ sơ theo 05 bước (có cán bộ giúp). UBND xã mời bà con.
            """;

    @Test
    void what_was_changed_for_the_voice_is_listed_once_each() {
        assertThat(Bulletin.of(TEXT).spoken())
                .containsExactly(
                        new Spoken("459/QĐ-UBND", "bốn trăm năm mươi chín của ủy ban nhân dân"),
                        new Spoken("27/12 UBND", "hai mươi bảy tháng mười hai ủy ban nhân dân"),
                        new Spoken("05", "năm"),
                        new Spoken("UBND", "Ủy ban nhân dân"));
    }

    @Test
    void each_paragraph_stands_beside_what_is_said_of_it() {
        var bulletin = Bulletin.of(TEXT);
        assertThat(bulletin.lines()).hasSize(2);
        for (var line : bulletin.lines()) {
            assertThat(line.said()).doesNotContainPattern("[0-9/()]");
            assertThat(line.pieces().stream()
                            .filter(piece -> piece.kind() != Kind.REMOVED)
                            .map(Piece::words)
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(line.said());
        }
    }

    @Test
    void read_twice_it_takes_twice_as_long_and_the_words_between() {
        var bulletin = Bulletin.of("bà ".repeat(170));
        assertThat(bulletin.time(Rate.loudspeaker(), false)).isEqualTo(Duration.ofMinutes(1));
        assertThat(bulletin.time(Rate.loudspeaker(), true))
                .isEqualTo(Rate.loudspeaker().of("bà ".repeat(340) + Bulletin.AGAIN));
        assertThat(bulletin.said(true)).containsOnlyOnce(Bulletin.AGAIN);
    }

    @Test
    void pictures_among_the_letters_are_not_said() {
        assertThat(Bulletin.of("Chào bà con 👋").said(false)).isEqualTo("Chào bà con");
        assertThat(Bulletin.of(" \n").lines()).isEmpty();
    }

    @Test
    void files_have_the_line_ends_of_their_machine() {
        assertThat(new String(TextFile.PLAIN.bytes("một\nhai"), StandardCharsets.UTF_8))
                .isEqualTo("một\nhai\n");
        assertThat(new String(TextFile.WINDOWS.bytes("một\nhai"), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffmột\r\nhai\r\n");
    }

    @Test
    void every_rule_before_the_air_names_its_source_and_for_whom_it_holds() {
        assertThat(AirRule.list()).hasSize(3).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.holds()).isNotBlank();
        });
    }
}
