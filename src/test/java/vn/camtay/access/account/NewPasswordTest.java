package vn.camtay.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camtay.access.account.NewPassword.Good;
import vn.camtay.access.account.NewPassword.Refused;

class NewPasswordTest {
    @Test
    void a_short_sentence_is_good() {
        assertThat(NewPassword.read("mưa rơi trên mái ngói", "mưa rơi trên mái ngói", "lan"))
                .isInstanceOf(Good.class);
    }

    @Test
    void a_decomposed_keyboard_makes_the_same_password() {
        var decomposed = Normalizer.normalize("mưa rơi trên mái ngói", Normalizer.Form.NFD);
        assertThat(NewPassword.read(decomposed, decomposed, "lan"))
                .isEqualTo(NewPassword.read("mưa rơi trên mái ngói", "mưa rơi trên mái ngói", "lan"));
    }

    @Test
    void nine_characters_are_too_short() {
        assertThat(NewPassword.read("chín ký t", "chín ký t", "lan")).isEqualTo(Refused.TOO_SHORT);
    }

    @Test
    void more_than_128_characters_are_too_long() {
        var text = "ab c".repeat(40);
        assertThat(NewPassword.read(text, text, "lan")).isEqualTo(Refused.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Matkhau123456", "mật khẩu 2025", "0900000123", "aaaaaaaaaaaa", "P@ssw0rd!!", "lan.nguyen2025"})
    void what_is_guessed_first_is_refused(String guessed) {
        assertThat(NewPassword.read(guessed, guessed, "lan.nguyen")).isEqualTo(Refused.GUESSED_FIRST);
    }

    @Test
    void two_different_typings_are_refused() {
        assertThat(NewPassword.read("mưa rơi trên mái", "mưa rơi trên mãi", "lan"))
                .isEqualTo(Refused.DIFFERENT);
    }
}
