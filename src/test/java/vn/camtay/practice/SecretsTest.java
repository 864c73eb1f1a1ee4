package vn.camtay.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SecretsTest {
    @Test
    void they_follow_from_the_seed_and_the_generation() {
        assertThat(new Secrets(7).passcode(1))
                .isEqualTo(new Secrets(7).passcode(1))
                .matches("\\d{6}");
        assertThat(new Secrets(7).passcode(2)).isNotEqualTo(new Secrets(7).passcode(1));
        assertThat(new Secrets(8).passcode(1)).isNotEqualTo(new Secrets(7).passcode(1));
        assertThat(new Secrets(7).password()).matches("[A-Z][a-z]+-\\d{4}");
    }

    @Test
    void codes_of_many_rehearsals_differ() {
        var codes = new HashSet<String>();
        for (var seed = 0; seed < 1_000; seed++) {
            codes.add(new Secrets(seed).code(1));
        }
        assertThat(codes).hasSizeGreaterThan(980);
    }

    @Test
    void spaces_do_not_make_a_code_wrong_and_anything_else_does() {
        assertThat(Secrets.isSame("148506", " 148 506")).isTrue();
        assertThat(Secrets.isSame("148506", "148507")).isFalse();
        assertThat(Secrets.isSame("Lua-4821", "lua-4821")).isFalse();
        assertThat(Secrets.isSame("148506", "")).isFalse();
    }
}
