package vn.camtay.attendance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camtay.roster.MarkNumber;

class ScannedTest {
    private static final MarkNumber NUMBER = MarkNumber.of(73148);

    @Test
    void a_worn_badge_is_read_whatever_host_its_link_names() {
        for (var host : new String[] {"http://192.168.43.1:8080", "https://camtay.example", "HTTP://may-lop", ""}) {
            assertThat(Scanned.read(host + "/b/" + NUMBER.value())).isEqualTo(new Scanned.Badge(NUMBER, true));
        }
        assertThat(Scanned.read("http://x/b/" + NUMBER.value() + "?lang=vi"))
                .isEqualTo(new Scanned.Badge(NUMBER, true));
    }

    @Test
    void six_digits_are_read_however_they_are_spaced() {
        assertThat(Scanned.read(NUMBER.spaced())).isEqualTo(new Scanned.Badge(NUMBER, false));
        assertThat(Scanned.read(" " + NUMBER.value() + "\n")).isEqualTo(new Scanned.Badge(NUMBER, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CFHJ-2345", "cfhj 2345", "http://192.168.43.1:8080/s/CFHJ2345"})
    void a_personal_code_is_known_for_what_it_is(String text) {
        assertThat(Scanned.read(text)).isInstanceOf(Scanned.Personal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hạnh", "le thi hanh", "Điểu", "Thị Brel", "nguyễn văn a"})
    void letters_are_a_name(String text) {
        assertThat(Scanned.read(text)).isEqualTo(new Scanned.Name(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"731481", "12345", "1234567", "http://example.vn/abc", "???", "http://x/b/731481"})
    void anything_else_is_told_as_mistyped(String text) {
        assertThat(Scanned.read(text)).isInstanceOf(Scanned.Mistyped.class);
    }

    @Test
    void nothing_is_nothing_and_a_leaflet_is_not_searched_for() {
        assertThat(Scanned.read(" \t\u200b ")).isEqualTo(new Scanned.Nothing());
        assertThat(Scanned.read("kính gửi ".repeat(100))).isInstanceOf(Scanned.Mistyped.class);
    }
}
