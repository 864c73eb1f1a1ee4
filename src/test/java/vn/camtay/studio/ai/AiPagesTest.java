package vn.camtay.studio.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.camtay.access.Browser;
import vn.camtay.access.Role;
import vn.camtay.access.Scopes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.WholeProgram;
import vn.camtay.access.signin.SignIns;
import vn.camtay.access.signin.SignIns.Start;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;
import vn.camtay.studio.standin.Manner;
import vn.camtay.studio.standin.StandIn;
import vn.camtay.studio.workshop.Lesson;

/// The screens of settings, workshop and drafts without script, by real requests.
@WholeProgram
class AiPagesTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25311");
    private static final String KEY = "sk-khong-bao-gio-hien-lai";
    private static final Pattern FIELD = Pattern.compile("name=\"(fact|slip)\" value=\"([^\"]*)\"");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Places places;

    @Autowired
    private Scopes scopes;

    @Autowired
    private SignIns signIns;

    private Browser signedIn(Role role, SignedInBy by) {
        places.save(new Commune(COMMUNE, "xã", "Thử", "tỉnh Đồng Nai"));
        var subject = new UUID(0x5eed, 500 + role.ordinal());
        scopes.setStaffRoles(COMMUNE, subject, Set.of(role), subject);
        var hall = by == SignedInBy.HALL ? Optional.of(role) : Optional.<Role>empty();
        var browser = Browser.here(web);
        browser.put("camtay", signIns.start(new Start(COMMUNE.value(), subject, by, hall), Optional.empty()));
        return browser;
    }

    private static MvcTestResult choose(Browser office, StandIn service, Manner manner) {
        office.open("/studio/ai");
        return office.send(
                "/studio/ai",
                "kind",
                "OPENAI",
                "address",
                service.base().toString(),
                "model",
                manner.model(),
                "key",
                KEY,
                "patience",
                "30",
                "asksPerson",
                "50",
                "asksGroup",
                "60",
                "tokensPerson",
                "600000",
                "tokensGroup",
                "900000",
                "priceIn",
                "4000",
                "priceOut",
                "16000");
    }

    private static String field(String html, String name) {
        return FIELD.matcher(html)
                .results()
                .filter(one -> one.group(1).equals(name))
                .findFirst()
                .orElseThrow()
                .group(2);
    }

    @Test
    void a_key_is_never_shown_again_and_the_test_button_says_what_works() throws IOException {
        try (var service = StandIn.start(0, Duration.ZERO)) {
            var office = signedIn(Role.COMMUNICATIONS, SignedInBy.FULL);
            assertThat(choose(office, service, Manner.GOOD)).hasStatus(HttpStatus.FOUND);
            var page = Browser.body(office.open("/studio/ai"));
            assertThat(page).contains("Đã có khóa từ").doesNotContain(KEY, KEY.substring(0, 6));
            assertThat(Browser.body(office.send("/studio/ai/try")))
                    .contains("Dịch vụ trả lời được", "Chữ hiện dần ra được");
            choose(office, service, Manner.OVERLOADED);
            assertThat(Browser.body(office.send("/studio/ai/try"))).contains("đang quá tải", "Chờ vài phút");
            office.send("/studio/ai/key/drop");
            assertThat(Browser.body(office.open("/studio/ai"))).contains("Chưa có khóa");
        }
        var office = signedIn(Role.COMMUNICATIONS, SignedInBy.FULL);
        office.open("/studio/ai");
        assertThat(Browser.body(office.send("/studio/ai/try"))).contains("Không gọi được dịch vụ AI");
        assertThat(signedIn(Role.COMMUNICATIONS, SignedInBy.HALL).open("/studio/ai"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(office.send("/studio/ai", "kind", "OPENAI", "address", "xa.example"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void an_answer_that_holds_markup_is_shown_as_words_and_pointed_out() throws IOException {
        try (var service = StandIn.start(0, Duration.ZERO)) {
            choose(signedIn(Role.COMMUNICATIONS, SignedInBy.FULL), service, Manner.INJECTED);
            var trainer = signedIn(Role.TRAINER, SignedInBy.HALL);
            var prompt = Lesson.find("su-viec").orElseThrow().tries().getLast().prompt();
            trainer.open("/studio/prompts/score");
            var look = Browser.body(
                    trainer.send("/studio/ai/look", "prompt", prompt, "brief", "example", "kind", "short-news"));
            assertThat(look).contains("Những chữ sẽ gửi đi", "Không thấy tên hay số", "đồng");
            var sent = trainer.send(
                    "/studio/ai/ask",
                    "fact",
                    field(look, "fact"),
                    "slip",
                    field(look, "slip"),
                    "prompt",
                    prompt,
                    "brief",
                    "example",
                    "kind",
                    "short-news");
            assertThat(sent).hasStatus(HttpStatus.FOUND);
            var page = Browser.body(trainer.open(sent.getResponse().getRedirectedUrl() + "?wait=yes"));
            assertThat(page)
                    .contains("Trong bài có chỗ đáng ngờ", "&lt;a href=")
                    .doesNotContain("<a href=\"https://vi-du.example");
            assertThat(page).contains("Câu này nói với máy, không nói với người đọc");
        }
    }

    @Test
    void what_is_masked_is_asked_about_and_a_changed_prompt_is_asked_about_again() throws IOException {
        try (var service = StandIn.start(0, Duration.ZERO)) {
            choose(signedIn(Role.COMMUNICATIONS, SignedInBy.FULL), service, Manner.GOOD);
            var trainer = signedIn(Role.TRAINER, SignedInBy.FULL);
            var prompt =
                    Lesson.find("rieng-tu").orElseThrow().tries().getFirst().prompt();
            trainer.open("/studio/prompts/score");
            assertThat(Browser.body(trainer.send("/studio/prompts/score", "prompt", prompt)))
                    .contains("chuyện riêng của người khác", "0900 000 118");
            var look = Browser.body(trainer.send("/studio/ai/look", "prompt", prompt));
            assertThat(look).contains("[SỐ ĐIỆN THOẠI 1]", "Đồng ý gửi bản đã che");
            var other = trainer.send(
                    "/studio/ai/ask",
                    "fact",
                    field(look, "fact"),
                    "slip",
                    field(look, "slip"),
                    "prompt",
                    prompt + " Gọi thêm 0900 000 119.");
            assertThat(other).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(Browser.body(other)).contains("Lệnh vừa đổi, nên hỏi lại", "[SỐ ĐIỆN THOẠI 2]");
            assertThat(trainer.send(
                            "/studio/ai/ask",
                            "fact",
                            field(look, "fact"),
                            "slip",
                            field(look, "slip"),
                            "prompt",
                            prompt))
                    .hasStatus(HttpStatus.FOUND);
        }
    }

    @Test
    void a_file_that_is_none_is_told_in_words_and_a_good_one_is_taken_in() {
        var trainer = signedIn(Role.TRAINER, SignedInBy.FULL);
        trainer.open("/studio/prompts");
        var refused = trainer.sendFile(
                "/studio/prompts/file",
                "file",
                "a.json",
                "{\n\"camtay\":".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.body(refused)).contains("Tệp bị hỏng ở dòng", "Thư viện vẫn như cũ");
        var good = """
                {"camtay":"prompts","version":1,"prompts":[{"title":"Tin mời họp","goal":"tin-ngan",\
                "text":"Viết tin mời bà con {tên ấp}."}]}""";
        trainer.open("/studio/prompts");
        assertThat(trainer.sendFile(
                        "/studio/prompts/file",
                        "file",
                        "b.json",
                        good.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.FOUND);
        assertThat(Browser.body(trainer.open("/studio/prompts"))).contains("Tin mời họp");
        assertThat(Browser.body(trainer.open("/studio/prompts/file"))).contains("Viết tin mời bà con {tên ấp}.");
    }
}
