package vn.camtay.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.camtay.access.account.FirstStart;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;

/// One office from its empty start: the first administrator, an account, its password, another device.
@WholeProgram
class StaffPagesTest {
    private static final CommuneCode LOC_HUNG = new CommuneCode("25303");
    private static final String PASSWORD = "mưa rơi trên mái ngói";
    private static final Pattern LINK = Pattern.compile("http://localhost(/start/[\\w-]+)");
    private static final Pattern HALL_CODE = Pattern.compile("class=\"ct-code\">([\\d ]+)<");

    @Autowired
    MockMvcTester web;

    @Autowired
    FirstStart firstStart;

    @Autowired
    Scopes scopes;

    @Autowired
    Places places;

    private Browser laptop() {
        return Browser.here(web);
    }

    @BeforeEach
    void an_office_with_one_administrator() {
        places.save(new Commune(LOC_HUNG, "xã", "Lộc Hưng", "tỉnh Đồng Nai"));
        firstStart.makeLink().ifPresent(token -> {
            var laptop = laptop();
            assertThat(laptop.open("/start/" + token)).hasStatusOk().bodyText().contains("Người quản trị đầu tiên");
            assertThat(laptop.open("/start/" + token))
                    .as("looking uses nothing up")
                    .hasStatusOk();
            assertThat(enter(laptop, token, "quan.tri")).hasStatus(HttpStatus.FOUND);
            assertThat(enter(laptop(), token, "hai"))
                    .as("the link is good once")
                    .hasStatus(HttpStatus.GONE);
        });
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult enter(
            Browser browser, String token, String username) {
        browser.open("/staff");
        return browser.send(
                "/start/" + token,
                "name",
                "Trần Văn An",
                "username",
                username,
                "password",
                PASSWORD,
                "again",
                PASSWORD);
    }

    @Test
    void once_there_is_an_administrator_no_link_is_made_any_more() {
        assertThat(firstStart.makeLink()).isEmpty();
    }

    @Test
    void a_password_is_taken_at_the_machine() {
        var laptop = administrator();
        assertThat(laptop.open("/accounts")).hasStatusOk().bodyText().contains("Trần Văn An");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        var laptop = laptop();
        laptop.open("/staff");
        var wrong = laptop.send("/staff/password", "username", "quan.tri", "password", "sai mật khẩu rồi");
        var unknown = laptop.send("/staff/password", "username", "khong.co", "password", PASSWORD);
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("chưa đúng");
        assertThat(unknown)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("chưa đúng");
    }

    @Test
    void over_plain_http_from_another_device_no_password_is_asked_for_or_taken() {
        var phone = phone();
        assertThat(phone.open("/staff"))
                .hasStatusOk()
                .bodyText()
                .contains("Nhập số hiện trên máy của lớp")
                .doesNotContain("type=\"password\"");
        assertThat(phone.send("/staff/password", "username", "quan.tri", "password", PASSWORD))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(phone.cookie("camtay")).isEmpty();
    }

    @Test
    void the_cookie_of_a_full_sign_in_is_worth_nothing_over_plain_http() {
        var phone = phone();
        phone.put("camtay", administrator().cookie("camtay"));
        assertThat(phone.open("/accounts"))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .startsWith("/sign-in");
    }

    @Test
    void a_page_that_passes_on_requests_does_not_look_like_this_machine() {
        var passedOn =
                web.get().uri("/staff").header("X-Forwarded-For", "203.0.113.9").exchange();
        assertThat(passedOn).bodyText().doesNotContain("type=\"password\"");
        var rebound = web.get()
                .uri("/staff")
                .with(request -> {
                    request.setServerName("evil.example");
                    return request;
                })
                .exchange();
        assertThat(rebound).bodyText().doesNotContain("type=\"password\"");
    }

    @Test
    void a_code_shown_on_the_laptop_lets_another_device_in_once_for_the_work_of_the_hall() {
        var laptop = administrator();
        var choices = Browser.body(laptop.open("/let-in"));
        var who = Pattern.compile("value=\"([\\w-]+:ORGANISER)\"").matcher(choices);
        assertThat(who.find()).isTrue();
        var shown = HALL_CODE.matcher(Browser.body(laptop.send("/let-in", "who", who.group(1))));
        assertThat(shown.find()).isTrue();

        var phone = phone();
        phone.open("/staff");
        assertThat(phone.send("/staff/code", "code", shown.group(1))).hasStatus(HttpStatus.FOUND);
        assertThat(phone.open("/let-in")).as("no letting in further").hasStatus(HttpStatus.FORBIDDEN);
        assertThat(phone.open("/accounts")).as("no administering").hasStatus(HttpStatus.FORBIDDEN);

        var second = phone();
        second.open("/staff");
        assertThat(second.send("/staff/code", "code", shown.group(1))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void nobody_is_let_in_as_administrator() {
        var laptop = administrator();
        var choices = Browser.body(laptop.open("/let-in"));
        assertThat(choices).doesNotContain(":ADMINISTRATOR\"");
        var subject = choices.replaceAll("(?s).*value=\"([\\w-]+):ORGANISER\".*", "$1");
        assertThat(laptop.send("/let-in", "who", subject + ":ADMINISTRATOR")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void an_account_is_made_its_link_used_once_and_its_holder_signed_out_when_it_is_closed() {
        var laptop = administrator();
        laptop.open("/accounts/new");
        var name = "lan" + UUID.randomUUID().toString().substring(0, 8);
        var made = laptop.send("/accounts", "name", "Nguyễn Thị Lan", "username", name, "role", "TRAINER");
        var link = LINK.matcher(Browser.body(made));
        assertThat(link.find()).isTrue();

        var hers = laptop();
        assertThat(hers.open(link.group(1))).bodyText().contains(name);
        assertThat(hers.send(link.group(1), "password", "ngắn", "again", "ngắn"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ít nhất 10 ký tự");
        assertThat(hers.send(link.group(1), "password", PASSWORD, "again", PASSWORD))
                .hasStatus(HttpStatus.FOUND);
        assertThat(hers.open("/let-in")).hasStatusOk();
        assertThat(hers.open("/accounts")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(laptop().open(link.group(1))).hasStatus(HttpStatus.GONE);

        var list = Browser.body(laptop.open("/accounts"));
        var subject = list.replaceAll(
                "(?s).*/accounts/([\\w-]{36})\">\\s*<span><b>Nguyễn Thị Lan</b><br>" + "<span class=\"ct-soft\">" + name
                        + ".*",
                "$1");
        laptop.open("/accounts/" + subject);
        assertThat(laptop.send("/accounts/" + subject + "/close")).hasRedirectedUrl("/accounts");
        assertThat(hers.open("/let-in")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void an_account_without_a_role_or_with_an_unfit_name_is_refused() {
        var laptop = administrator();
        laptop.open("/accounts/new");
        assertThat(laptop.send("/accounts", "name", "Lan", "username", "lan.moi"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ít nhất một việc");
        assertThat(laptop.send("/accounts", "name", "Lan", "username", "a b", "role", "TRAINER"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(laptop.send("/accounts", "name", "Lan", "username", "quan.tri", "role", "TRAINER"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã có người dùng");
    }

    private Browser administrator() {
        var laptop = laptop();
        laptop.open("/staff");
        assertThat(laptop.send("/staff/password", "username", "quan.tri", "password", PASSWORD))
                .hasStatus(HttpStatus.FOUND);
        return laptop;
    }

    private Browser phone() {
        return Browser.inTheHall(web, "192.168.1.30");
    }
}
