package vn.camtay.practice.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.practice.signing.Papers.CLERK;
import static vn.camtay.practice.signing.Papers.MOMENT;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.camtay.access.Browser;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.WholeProgram;
import vn.camtay.access.signin.SignIns;
import vn.camtay.access.signin.SignIns.Start;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;

@WholeProgram
@Import(VerifyPagesTest.OnePaper.class)
class VerifyPagesTest {
    private static final CommuneCode LOC_HUNG = new CommuneCode("25303");
    private static final UUID TRAINEE = UUID.fromString("00000000-0000-7000-8000-000000000042");

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIns signIns;

    @Autowired
    Places places;

    @Autowired
    Signing signing;

    private Browser browser;

    /// A rehearsal with one paper, which only its own trainee may see.
    @TestConfiguration
    static class OnePaper {
        @Bean
        PapersToCheck onePaper(Signing signing) {
            return (subject, paper) -> subject.id().equals(TRAINEE) && paper.equals("mine")
                    ? Optional.of(signing.sign(Papers.birth(), CLERK, MOMENT))
                    : Optional.empty();
        }
    }

    @BeforeEach
    void signIn() {
        places.save(new Commune(LOC_HUNG, "xã", "Lộc Hưng", "tỉnh Đồng Nai"));
        browser = signedIn(TRAINEE);
    }

    @ParameterizedTest
    @CsvSource({
        "sound, Chữ ký còn nguyên",
        "altered, đã bị sửa sau khi ký",
        "stranger, Chưa biết ai ký",
        "unsigned, không có chữ ký số nào"
    })
    void each_paper_of_the_exercise_is_read_in_plain_words(String specimen, String words) {
        assertThat(browser.open("/practice/verify?specimen=" + specimen))
                .hasStatusOk()
                .bodyText()
                .contains(words);
        var file = browser.open("/practice/verify/" + specimen + ".pdf");
        assertThat(file).hasStatusOk().hasContentType("application/pdf");
    }

    @Test
    void a_file_handed_up_is_read() {
        browser.open("/practice/verify");
        var signed = signing.sign(Papers.birth(), CLERK, MOMENT);
        assertThat(browser.sendFile("/practice/verify", "file", "C:\\giay\\khai sinh.pdf", signed))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Chữ ký còn nguyên",
                        "Ủy ban nhân dân xã Mây Xanh đã ký lúc 9 giờ 30, thứ Năm 12/03/2026",
                        "không có giá trị pháp lý",
                        "<b>khai sinh.pdf</b>");
    }

    @Test
    void what_cannot_be_read_is_said_with_what_to_do() {
        browser.open("/practice/verify");
        var text = "chỉ là chữ".getBytes(StandardCharsets.UTF_8);
        assertThat(browser.sendFile("/practice/verify", "file", "<b>x</b>.pdf", text))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Đây không phải tệp PDF", "Máy không giữ lại tệp")
                .doesNotContain("<b>x</b>");
    }

    @Test
    void a_paper_of_one_s_own_rehearsal_is_read_by_its_id() {
        assertThat(browser.open("/practice/verify?paper=mine")).bodyText().contains("Chữ ký còn nguyên");
        assertThat(browser.open("/practice/verify?paper=other")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(signedIn(UUID.randomUUID()).open("/practice/verify?paper=mine"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void what_is_no_paper_of_the_exercise_is_not_there() {
        assertThat(browser.open("/practice/verify?specimen=x")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.open("/practice/verify/x.pdf")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Browser signedIn(UUID who) {
        var visitor = Browser.here(web);
        visitor.put(
                "camtay",
                signIns.start(new Start(LOC_HUNG.value(), who, SignedInBy.BADGE, Optional.empty()), Optional.empty()));
        return visitor;
    }
}
