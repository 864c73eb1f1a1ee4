package vn.camtay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandLineTextTest {
    @Test
    void letters_lost_on_the_way_come_back() {
        var lost = new String[] {"plan", "read", "K? ho?ch s? 5.docx", "--json"};
        assertThat(CommandLineText.mend(lost, "plan  read \"Kế hoạch số 5.docx\" --json "))
                .containsExactly("plan", "read", "Kế hoạch số 5.docx", "--json");
        assertThat(CommandLineText.mend(new String[] {"--data=C:\\D? li?u x"}, "--data=\"C:\\Dữ liệu x\""))
                .containsExactly("--data=C:\\Dữ liệu x");
        assertThat(CommandLineText.mend(new String[] {""}, "\"\"")).containsExactly("");
    }

    @Test
    void a_line_that_is_not_the_one_given_changes_nothing() {
        var given = new String[] {"demo", "--port", "8081"};
        assertThat(CommandLineText.mend(given, null)).isSameAs(given);
        assertThat(CommandLineText.mend(given, "")).isSameAs(given);
        assertThat(CommandLineText.mend(given, "serve")).isSameAs(given);
    }
}
