package vn.camtay.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.camtay.access.signin.SignIns;
import vn.camtay.access.signin.SignIns.Start;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;

/// What stands before every handler of the whole program.
@WholeProgram
class GateTest {
    private static final CommuneCode LOC_HUNG = new CommuneCode("25303");

    @Autowired
    MockMvcTester web;

    @Autowired
    ApplicationContext program;

    @Autowired
    SignIns signIns;

    @Autowired
    DemoSignIn demo;

    @BeforeEach
    void commune() {
        program.getBean(Places.class).save(new Commune(LOC_HUNG, "xã", "Lộc Hưng", "tỉnh Đồng Nai"));
    }

    @Test
    void every_route_answers_every_visitor_as_its_rule_says() {
        var matrix = AccessMatrix.of(program, LOC_HUNG).walk();
        System.out.println(matrix.table());
        assertThat(matrix.surprises()).isEmpty();
        assertThat(matrix.routes()).isGreaterThan(20);
        assertThat(matrix.table()).contains("GET /accounts: ADMINISTRATOR\n", "GET /sign-in: all\n");
    }

    @Test
    void a_form_without_a_token_or_with_another_visitor_s_is_refused() {
        var browser = Browser.here(web);
        browser.open("/sign-in");
        browser.forgetToken();
        assertThat(browser.send("/sign-in", "code", "CFHJ-2345")).hasForwardedUrl("/refused/form");
        var other = Browser.here(web);
        other.open("/sign-in");
        other.put("camtay-visit", "somebody else");
        assertThat(other.send("/sign-in", "code", "CFHJ-2345")).hasForwardedUrl("/refused/form");
    }

    @Test
    void a_form_of_before_signing_in_is_too_old_afterwards() {
        var browser = Browser.here(web);
        browser.open("/sign-in");
        browser.put("camtay", trainee());
        assertThat(browser.send("/sign-in", "code", "CFHJ-2345")).hasForwardedUrl("/refused/form");
    }

    @Test
    void pages_run_no_inline_script_and_stay_out_of_frames_and_caches() {
        var answer = web.get().uri("/sign-in").exchange().getResponse();
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void cookies_are_hidden_from_scripts_and_other_sites_and_over_tls_bound_to_the_host() {
        var plain = web.get().uri("/sign-in").exchange().getResponse().getHeader("Set-Cookie");
        assertThat(plain).startsWith("camtay-visit=").contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(plain).doesNotContain("Secure");
        var tls =
                web.get().uri("/sign-in").secure(true).exchange().getResponse().getHeader("Set-Cookie");
        assertThat(tls).startsWith("__Host-camtay-visit=").contains("Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void reading_pages_writes_no_servlet_session() {
        var browser = Browser.here(web);
        browser.put("camtay", trainee());
        var result = browser.open("/sign-in");
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getCookie("JSESSIONID")).isNull();
    }

    @Test
    void a_page_asked_for_too_early_is_asked_for_again_after_signing_in() {
        assertThat(web.get().uri("/pin?to=/me"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/sign-in?to=%2Fpin%3Fto%3D%2Fme");
    }

    @Test
    void a_part_of_a_page_asked_for_by_script_sends_the_whole_page_to_sign_in() {
        var answer = web.get().uri("/pin").header("HX-Request", "true").exchange();
        assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(answer.getResponse().getHeader("HX-Redirect")).isEqualTo("/sign-in");
    }

    @Test
    void what_was_sent_without_a_sign_in_is_said_not_to_be_stored() {
        var browser = Browser.here(web);
        browser.open("/sign-in");
        assertThat(browser.send("/drafts", "form", "x", "content", "y"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .bodyText()
                .contains("chưa được ghi");
    }

    @Test
    void a_broken_or_invented_cookie_is_nobody() {
        for (var value : new String[] {"x", "25303.short", "25303." + "A".repeat(43), "_." + "A".repeat(43)}) {
            var browser = Browser.here(web);
            browser.put("camtay", value);
            assertThat(browser.open("/pin")).hasStatus(HttpStatus.FOUND);
        }
    }

    @Test
    void a_demo_link_only_signs_in_when_pressed_and_in_the_hall_only_for_its_work() {
        var organiser = demo.linkFor(LOC_HUNG, Role.ORGANISER, "Tổ chức lớp");
        var leader = demo.linkFor(LOC_HUNG, Role.LEADER, "Lãnh đạo");
        var laptop = Browser.here(web);
        assertThat(laptop.open(organiser)).hasStatusOk();
        assertThat(laptop.cookie("camtay")).isEmpty();
        laptop.send(organiser);
        assertThat(laptop.open("/let-in")).hasStatusOk();

        var phone = Browser.inTheHall(web, "192.168.1.44");
        phone.open(leader);
        assertThat(phone.send(leader)).hasStatus(HttpStatus.FORBIDDEN);
        phone.open(organiser);
        assertThat(phone.send(organiser)).hasStatus(HttpStatus.FOUND);
        assertThat(phone.open("/let-in")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(laptop.open("/demo/invented")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String trainee() {
        return signIns.start(
                new Start(LOC_HUNG.value(), UUID.randomUUID(), SignedInBy.BADGE, Optional.empty()), Optional.empty());
    }
}
