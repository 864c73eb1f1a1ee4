package vn.camtay.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportFormTest {
    @Test
    void every_mistake_is_told_at_once() {
        assertThat(form("mười", "KH-UBND", "31/02/2025", "", "", "").mistakes().keySet())
                .containsExactly("number", "code", "day", "about", "title", "name");
    }

    @Test
    void a_whole_form_has_no_mistake() {
        var form = form("012", "BC-UBND", "5/1/2026", "Kết quả", "CHỦ TỊCH", "Lê Văn Thạnh");
        assertThat(form.mistakes()).isEmpty();
        assertThat(form.readNumber()).contains(12);
        assertThat(form.readDay()).contains(LocalDate.of(2026, 1, 5));
    }

    @Test
    void numbers_begin_with_one() {
        assertThat(form("0", "BC-UBND", "5/1/2026", "a", "b", "c").mistakes()).containsOnlyKeys("number");
        assertThat(form("-1", "BC-UBND", "5/1/2026", "a", "b", "c").mistakes()).containsOnlyKeys("number");
    }

    @Test
    void a_missing_form_is_read_without_harm() {
        var empty = new ReportForm(null, null, null, null, null, null, null, null, null, null, null);
        assertThat(empty.factId()).isEmpty();
        assertThat(empty.mistakes()).isNotEmpty();
    }

    private static ReportForm form(String number, String code, String day, String about, String title, String name) {
        return new ReportForm(
                new UUID(0, 1).toString(), number, code, day, about, "", "", "", "TM. ỦY BAN NHÂN DÂN", title, name);
    }
}
