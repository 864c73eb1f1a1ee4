package vn.camtay.practice.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camtay.practice.pack.Pack.Field.Kind;
import vn.camtay.practice.portal.Typed.Fault;

class TypedTest {
    private static Typed name(String text) {
        return new Typed(Kind.TEXT, "Lê Nguyễn Bảo An", List.of(), text);
    }

    private static Typed day(String text) {
        return new Typed(Kind.DATE, "2025-11-30", List.of(), text);
    }

    @Test
    void capitals_and_spaces_do_not_matter_and_tone_marks_do() {
        assertThat(name("  lê nguyễn  bảo AN ").agrees()).isTrue();
        assertThat(name("Le Nguyen Bao An").agrees()).isFalse();
        assertThat(name("Le Nguyen Bao An").findFault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/11/2025", "30-11-2025", " 30.11.2025 ", "30 11 2025", "2025-11-30"})
    void a_day_is_read_as_people_write_it(String text) {
        assertThat(day(text).findFault()).isEmpty();
        assertThat(day(text).agrees()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/11/2025", "11/30/2025", "hôm kia", "30/11"})
    void what_is_no_day_is_told(String text) {
        assertThat(day(text).findFault()).contains(Fault.NO_DAY);
        assertThat(day(text).agrees()).isFalse();
    }

    @Test
    void an_empty_field_is_missing() {
        assertThat(name(" ").findFault()).contains(Fault.MISSING);
    }

    @Test
    void a_choice_that_was_not_offered_is_refused() {
        var choice = new Typed(Kind.CHOICE, "Nam", List.of("Nam", "Nữ"), "Khác");
        assertThat(choice.findFault()).contains(Fault.NOT_OFFERED);
    }

    @Test
    void an_identity_number_has_twelve_digits() {
        var typed = new Typed(Kind.IDENTITY, "000096000102", List.of(), "00009600010");
        assertThat(typed.findFault()).contains(Fault.NOT_TWELVE_DIGITS);
        assertThat(new Typed(Kind.IDENTITY, "000096000102", List.of(), "0000 9600 0102").agrees())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"075199000101", "số 070 096 000 102 nhé", "001-199-000-101", "096099000123"})
    void what_may_be_a_real_number_is_refused_in_any_field(String text) {
        assertThat(IdentityNumbers.mayBeReal(text)).isTrue();
        assertThat(name(text).findFault()).contains(Fault.REAL_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000199000101", "999199000101", "0900000101", "1.001193", "30/11/2025", "12345678901234"})
    void what_cannot_be_one_is_not(String text) {
        assertThat(IdentityNumbers.mayBeReal(text)).isFalse();
    }
}
