package vn.camtay.drill.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camtay.drill.content.ContentFile;
import vn.camtay.drill.content.Problem;
import vn.camtay.drill.content.Problem.Kind;

/// The canary: each kind of bad item is refused.
class ItemChecksTest {
    private static final String FAKE = """
            - code: sms-99
              channel: sms
              genuine: no
              forms: [10]
              title: Tin thử
              situation: Bạn đang ở nhà.
              from: DONGLUA
              parts:
                - text: Mo ngay tai duong dan nay.
                - link: https://donglua.example/mo
              signs:
                - {at: p2, quote: donglua.example, kind: link, why: Có đường dẫn.}
              premise: [4, 4, 4, 4, 4]
              why: Đừng bấm đường dẫn.
              next: [do-not-open]
              source: handbook
            """;
    private static final String GENUINE = FAKE.replace("genuine: no", "genuine: yes")
            .replace("kind: link", "kind: known-address")
            .replace("donglua.example/mo", "dichvucong.gov.vn")
            .replace("donglua.example", "dichvucong.gov.vn");

    static Stream<Arguments> bad() {
        return Stream.of(
                fake("donglua.example/mo", "donglua-bank.com/mo", Kind.REAL_ADDRESS),
                fake("donglua.example/mo", "dichvucong.gov.vn", Kind.REAL_ADDRESS),
                fake("donglua.example/mo", "donglua.example@that.com/mo", Kind.REAL_ADDRESS),
                fake("donglua.example/mo", "that.com\\@donglua.example", Kind.REAL_ADDRESS),
                fake("donglua.example/mo", "donglua.examplе", Kind.REAL_ADDRESS),
                fake("https://donglua.example/mo", "http://93.184.216.34/mo", Kind.REAL_ADDRESS),
                fake("https://donglua.example/mo", "http://0x5db8d822/", Kind.REAL_ADDRESS),
                fake("https://donglua.example/mo", "ftp://localhost", Kind.REAL_ADDRESS),
                fake("duong dan nay", "nganhang-that.vn nha", Kind.REAL_ADDRESS),
                fake("duong dan nay", "hotro@nganhang.com", Kind.REAL_ADDRESS),
                fake("duong dan nay", "nganhang。com", Kind.HIDDEN_ADDRESS),
                fake("duong dan nay", "nganhang[.]com", Kind.HIDDEN_ADDRESS),
                fake("duong dan nay", "nganhang chấm com", Kind.HIDDEN_ADDRESS),
                fake("duong dan nay", "hxxp nganhang", Kind.HIDDEN_ADDRESS),
                fake("duong dan nay", "nganhang . com", Kind.HIDDEN_ADDRESS),
                fake("duong dan nay", "nganhang. com", Kind.HIDDEN_ADDRESS),
                fake("duong dan nay", "0913/123/456", Kind.REAL_NUMBER),
                fake("duong dan nay", "0913, 123, 456", Kind.REAL_NUMBER),
                fake("duong dan nay", "không chín một ba, một hai ba, bốn năm sáu", Kind.REAL_NUMBER),
                fake("duong dan nay", "Viet com bank", Kind.REAL_NAME),
                fake("source: handbook", "own-source: {citation: Gọi 0913123456, read: 2026-11}", Kind.REAL_NUMBER),
                fake("duong dan nay", "0913 123 456", Kind.REAL_NUMBER),
                fake("duong dan nay", "+84 913.123.456", Kind.REAL_NUMBER),
                fake("duong dan nay", "(028) 3822-1234", Kind.REAL_NUMBER),
                fake("duong dan nay", "so tai khoan 19031234567890", Kind.REAL_NUMBER),
                fake("duong dan nay", "can cuoc 070085001234", Kind.REAL_NUMBER),
                fake("duong dan nay", "０９１３１２３４５６", Kind.REAL_NUMBER),
                fake("duong dan nay", "goi 18001096 nha", Kind.REAL_NUMBER),
                fake("from: DONGLUA", "from: '0913123456'", Kind.REAL_NUMBER),
                fake("from: DONGLUA", "from: '5656'", Kind.REAL_NUMBER),
                fake("duong dan nay", "Vietcombank", Kind.REAL_NAME),
                fake("Bạn đang ở nhà", "Bạn dùng thẻ Ngân hàng Đông Á Bank", Kind.REAL_NAME),
                fake("from: DONGLUA", "from: ZALO", Kind.REAL_NAME),
                fake("Đừng bấm đường dẫn", Normalizer.normalize("Đừng bấm", Normalizer.Form.NFD), Kind.NOT_COMPOSED),
                fake("Đừng bấm đường dẫn", "Đừng \u200bbấm", Kind.INVISIBLE),
                fake("Đừng bấm đường dẫn", "Đừng bấm. ".repeat(40), Kind.TOO_LONG),
                fake("quote: donglua.example", "quote: khác", Kind.NO_SUCH_WORDS),
                fake("at: p2", "at: p7", Kind.NO_SUCH_PART),
                fake("kind: link", "kind: warns", Kind.WRONG_SIDE),
                fake("forms: [10]", "forms: []", Kind.NO_FORM),
                fake("forms: [10]", "forms: [25]", Kind.NO_NUMBER),
                fake("channel: sms", "channel: call", Kind.MISSING),
                fake("channel: sms", "channel: page", Kind.MISSING),
                fake("channel: sms", "channel: mail", Kind.MISSING),
                fake("next: [do-not-open]", "next: []", Kind.MISSING),
                fake("next: [do-not-open]", "next: [block, block, block, block, block]", Kind.TOO_MANY),
                fake("    - text: Mo", "    - id: from\n      text: Mo", Kind.TWICE),
                genuine("Đừng bấm đường dẫn", "Xem trang tinmoi.vn", Kind.NOT_LISTED),
                genuine("https://dichvucong.gov.vn", "https://dichvucong.gov.vn.example", Kind.NOT_LISTED),
                genuine("duong dan nay", "tra.example", Kind.NOT_LISTED),
                genuine("duong dan nay", "khac.gov.vn", Kind.NOT_LISTED),
                genuine("duong dan nay", "1900 1234", Kind.REAL_NUMBER),
                genuine("kind: known-address", "kind: hurry", Kind.WRONG_SIDE));
    }

    private static Arguments fake(String text, String instead, Kind kind) {
        return changed(FAKE, text, instead, kind);
    }

    private static Arguments genuine(String text, String instead, Kind kind) {
        return changed(GENUINE, text, instead, kind);
    }

    private static Arguments changed(String item, String text, String instead, Kind kind) {
        assertThat(item).contains(text);
        return Arguments.of(item.replace(text, instead), instead, kind);
    }

    @ParameterizedTest(name = "{1} is {2}")
    @MethodSource("bad")
    void refused(String item, String instead, Kind kind) {
        assertThat(ItemChecks.problems(read(item)))
                .as(instead)
                .extracting(Problem::kind)
                .contains(kind);
    }

    @Test
    void good_ones_are_not() {
        assertThat(ItemChecks.problems(read(FAKE))).isEmpty();
        assertThat(ItemChecks.problems(read(GENUINE))).isEmpty();
    }

    @Test
    void what_is_nobodys_may_stand_in_a_fake() {
        var item = read(FAKE.replace(
                "duong dan nay",
                "hoi 0900 000 123, chuyen 1.250.000d, can cuoc 000123456789, tep Moi.apk o 192.0.2.7"));
        assertThat(ItemChecks.problems(item)).isEmpty();
    }

    @Test
    void advice_may_name_official_hotlines() {
        var item = read(FAKE.replace("Đừng bấm đường dẫn", "Gọi 18001096 hoặc tự gõ dichvucong.gov.vn"));
        assertThat(ItemChecks.problems(item)).isEmpty();
    }

    private static Item read(String text) {
        var problems = new ArrayList<Problem>();
        var items = ItemText.read(new ContentFile("thử", text), problems);
        assertThat(problems).isEmpty();
        return items.getFirst();
    }

    @ParameterizedTest
    @MethodSource("misspelt")
    void a_file_that_is_not_understood_says_where(String text, Kind kind, String at) {
        var problems = new ArrayList<Problem>();
        ItemText.read(new ContentFile("thử", text), problems);
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.at()).endsWith(at);
        });
    }

    static Stream<Arguments> misspelt() {
        return Stream.of(
                Arguments.of(FAKE.replace("code: sms-99", "code: SMS 99"), Kind.NO_CODE, "code"),
                Arguments.of(FAKE.replace("channel: sms", "channel: fax"), Kind.NONE_OF, "channel"),
                Arguments.of(FAKE.replace("genuine: no", "genuine: maybe"), Kind.NONE_OF, "genuine"),
                Arguments.of(FAKE.replace("premise: [4, 4", "premise: [4, 5"), Kind.NO_NUMBER, "premise"),
                Arguments.of(FAKE.replace("source: handbook", "source: nowhere"), Kind.NONE_OF, "source"),
                Arguments.of(FAKE.replace("  title: Tin thử\n", ""), Kind.MISSING, "title"),
                Arguments.of(FAKE + "  colour: red\n", Kind.UNKNOWN, "colour"),
                Arguments.of("just words", Kind.NO_YAML, ""),
                Arguments.of("- code: [unclosed", Kind.NO_YAML, ""),
                Arguments.of("- &a [*a]", Kind.NO_YAML, ""));
    }
}
