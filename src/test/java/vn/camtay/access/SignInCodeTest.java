package vn.camtay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInCodeTest {
    private static final SignInCode CODE = new SignInCode("CFHJ2345");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CFHJ2345",
                "cfhj2345",
                " cfhj-2345 ",
                "C F H J 2 3 4 5",
                "cfhj\u00a02345",
                "CFHJ–2345",
                "http://192.168.1.7:8080/s/CFHJ2345",
                "https://loc-hung.example/s/cfhj-2345?lang=en",
                "http://another-laptop/s/CFHJ2345#top"
            })
    void case_spaces_dashes_and_the_host_of_a_link_do_not_matter(String typed) {
        assertThat(SignInCode.read(typed)).contains(CODE);
    }

    @Test
    void letters_that_look_like_a_digit_are_read_as_that_digit() {
        assertThat(SignInCode.read("CFHJB6SZ")).contains(new SignInCode("CFHJ8652"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CFHJ234", "CFHJ23456", "CFHJ234O", "CFHJ2341", "731482", "http://host/x/CFHJ2345"})
    void anything_else_is_no_code(String typed) {
        assertThat(SignInCode.read(typed)).isEmpty();
    }

    @Test
    void the_alphabet_has_nothing_a_vietnamese_keyboard_swallows_and_no_look_alikes() {
        assertThat(SignInCode.ALPHABET).doesNotContainPattern("[AEIOUYDW01LBSZG]");
        assertThat(SignInCode.ALPHABET.chars().distinct().count()).isEqualTo(SignInCode.ALPHABET.length());
    }

    @Test
    void what_is_printed_is_read_back_whatever_the_signature() {
        var seed = System.nanoTime();
        System.out.println("SignInCodeTest seed " + seed);
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            var signature = new byte[32];
            random.nextBytes(signature);
            var code = SignInCode.from(signature);
            assertThat(SignInCode.read(code.printed())).contains(code);
            assertThat(SignInCode.read("http://x" + code.path())).contains(code);
        }
    }

    @Test
    void a_code_never_shows_in_a_log() {
        assertThat(CODE.toString()).doesNotContain("CFHJ").doesNotContain("2345");
    }

    @Test
    void a_code_with_other_letters_cannot_be_made() {
        assertThatThrownBy(() -> new SignInCode("ABCDEFGH")).isInstanceOf(IllegalArgumentException.class);
    }
}
