package vn.camtay.access.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.camtay.access.AccountOutcome;
import vn.camtay.access.Accounts;
import vn.camtay.access.Browser;
import vn.camtay.access.Role;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.Subject;
import vn.camtay.access.WholeProgram;
import vn.camtay.access.account.AccountTable;
import vn.camtay.access.account.FirstStart;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;

/// Signing in by password and phone, through the pages. In a program of its own: others use up this address's tries.
@WholeProgram
@TestPropertySource(properties = "camtay.test=second")
class SecondFactorPagesTest {
    private static final String PASSWORD = "mưa rơi trên mái ngói";
    private static final Pattern KEY = Pattern.compile("secret=([A-Z2-7]+)&");
    private static final Pattern RECOVERY = Pattern.compile("<li class=\"ct-num\">(\\d{5} \\d{5})</li>");
    private static final Pattern PASS = Pattern.compile("name=\"pass\" value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester web;

    @Autowired
    FirstStart firstStart;

    @Autowired
    Places places;

    @Autowired
    AccountTable accounts;

    @Autowired
    Accounts staff;

    @Autowired
    Clock clock;

    private final String username = "nv" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void somebody_with_nothing_but_a_password() {
        places.save(new Commune(new CommuneCode("25303"), "xã", "Lộc Hưng", "tỉnh Đồng Nai"));
        firstStart.makeLink().ifPresent(token -> {
            var laptop = Browser.here(web);
            laptop.open("/staff");
            laptop.send(
                    "/start/" + token,
                    "name",
                    "Trần Văn An",
                    "username",
                    "quan.tri",
                    "password",
                    PASSWORD,
                    "again",
                    PASSWORD);
        });
        addStaff();
    }

    /// Each test has somebody of its own: wrong tries are counted by whose account it is.
    private void addStaff() {
        var first = accounts.find("quan.tri").orElseThrow().subject();
        var by = new Subject(
                first,
                Optional.of(new CommuneCode("25303")),
                Set.of(Role.ADMINISTRATOR),
                Set.of(),
                SignedInBy.FULL,
                false);
        var made = (AccountOutcome.LinkMade) staff.add(by, username, "Lê Thị Lan", Set.of(Role.ADMINISTRATOR));
        var laptop = Browser.here(web);
        laptop.open(made.link());
        assertThat(laptop.send(made.link(), "password", PASSWORD, "again", PASSWORD))
                .hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult password(Browser browser) {
        browser.open("/staff");
        return browser.send("/staff/password", "username", username, "password", PASSWORD);
    }

    private static String found(Pattern pattern, MvcTestResult page) {
        var matcher = pattern.matcher(Browser.body(page));
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }

    /// Switches it on as its owner does, and gives one of the recovery codes.
    private String switchOn() {
        var laptop = Browser.here(web);
        assertThat(password(laptop)).hasStatus(HttpStatus.FOUND);
        assertThat(laptop.open("/account/second")).hasStatusOk().bodyText().contains("Đang tắt");
        laptop.send("/account/second/begin");
        var key = found(KEY, laptop.open("/account/second"));
        var shown = laptop.send("/account/second/confirm", "code", new Phone(key).shows(clock.instant()));
        var code = found(RECOVERY, shown);
        assertThat(Browser.body(laptop.open("/account/second")))
                .contains("Đang bật")
                .doesNotContain(code);
        return code;
    }

    @Test
    void the_password_alone_no_longer_signs_in() {
        var recovery = switchOn();
        var other = Browser.here(web);
        var asked = password(other);
        assertThat(asked).hasStatusOk().bodyText().contains("Mật khẩu đúng rồi");
        assertThat(other.cookie("camtay")).isEmpty();
        var pass = found(PASS, asked);
        assertThat(other.send("/staff/second", "pass", pass, "code", "1234567890"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(other.cookie("camtay")).isEmpty();
        assertThat(other.send("/staff/second", "pass", pass, "code", recovery)).hasStatus(HttpStatus.FOUND);
        assertThat(other.open("/accounts")).hasStatusOk();
    }

    @Test
    void a_pass_that_was_made_up_leads_back_to_the_password() {
        var recovery = switchOn();
        var other = Browser.here(web);
        var pass = found(PASS, password(other));
        var forged = UUID.randomUUID() + pass.substring(pass.indexOf('.'));
        for (var made : new String[] {"", "x", "a.b.c", forged}) {
            assertThat(other.send("/staff/second", "pass", made, "code", recovery))
                    .hasStatus(HttpStatus.FOUND)
                    .redirectedUrl()
                    .isEqualTo("/staff");
        }
        assertThat(other.cookie("camtay")).isEmpty();
    }

    @Test
    void wrong_codes_have_to_wait() {
        switchOn();
        var guesser = Browser.here(web);
        var pass = found(PASS, password(guesser));
        for (var guess = 0; guess < 5; guess++) {
            assertThat(guesser.send("/staff/second", "pass", pass, "code", "00000" + guess))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(guesser.send("/staff/second", "pass", pass, "code", "000005"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void over_plain_http_no_code_is_taken() {
        switchOn();
        var pass = found(PASS, password(Browser.here(web)));
        var phone = Browser.inTheHall(web, "192.168.1.50");
        phone.open("/staff");
        assertThat(phone.send("/staff/second", "pass", pass, "code", "000000")).hasStatus(HttpStatus.FORBIDDEN);
    }
}
