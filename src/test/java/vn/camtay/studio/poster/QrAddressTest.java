package vn.camtay.studio.poster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camtay.studio.poster.QrAddress.Leads;
import vn.camtay.studio.poster.QrAddress.None;
import vn.camtay.studio.poster.QrAddress.Refused;

class QrAddressTest {
    @Test
    void the_host_is_what_people_read() {
        assertThat(QrAddress.read(" https://www.dichvucong.gov.vn/p/home?x=1 "))
                .isInstanceOfSatisfying(Leads.class, leads -> {
                    assertThat(leads.host()).isEqualTo("dichvucong.gov.vn");
                    assertThat(leads.address()).isEqualTo("https://www.dichvucong.gov.vn/p/home?x=1");
                });
        assertThat(QrAddress.read("  ")).isInstanceOf(None.class);
    }

    @ParameterizedTest
    @CsvSource({
        "dichvucong.gov.vn, NOT_WEB",
        "ftp://dichvucong.gov.vn, NOT_WEB",
        "javascript:alert(1), NOT_WEB",
        "https://dichvucong.gov.vn@evil.example, NAME_BEFORE_HOST",
        "https://localhost, NO_HOST",
        "http://192.168.1.1/a, NO_HOST",
        "https:///a, NO_HOST",
        "https://dịchvụcông.vn, STRANGE_LETTERS",
        "https://xn--dchvcng-h4a.vn, STRANGE_LETTERS"
    })
    void what_cannot_be_trusted_by_its_name_is_refused(String typed, QrAddress.Reason reason) {
        assertThat(QrAddress.read(typed)).isEqualTo(new Refused(reason));
    }

    @Test
    void dots_too_small_to_scan_are_refused() {
        assertThat(QrAddress.read("https://dichvucong.gov.vn/" + "a".repeat(70)))
                .isInstanceOf(Leads.class);
        assertThat(QrAddress.read("https://dichvucong.gov.vn/" + "a".repeat(200)))
                .isEqualTo(new Refused(QrAddress.Reason.TOO_LONG));
        assertThat(QrAddress.read("https://dichvucong.gov.vn/" + "a".repeat(9000)))
                .isEqualTo(new Refused(QrAddress.Reason.TOO_LONG));
    }
}
