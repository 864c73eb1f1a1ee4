package vn.camtay.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.camtay.access.signin.SignInMemory;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.place.Places;

@WholeProgram
@Import(KnownPeople.class)
class SignInPagesTest {
    static final CommuneCode LOC_HUNG = new CommuneCode("25303");
    private static final UUID ORGANISER = new UUID(7, 1);

    @Autowired
    MockMvcTester web;

    @Autowired
    SignInCodes codes;

    @Autowired
    Scopes scopes;

    @Autowired
    Places places;

    @Autowired
    SignInMemory memory;

    private UUID hanh = UUID.randomUUID();
    private UUID tam = UUID.randomUUID();

    @BeforeEach
    void commune() {
        places.save(new Commune(LOC_HUNG, "xã", "Lộc Hưng", "tỉnh Đồng Nai"));
        hanh = KnownPeople.named("Lê Thị Hạnh");
        tam = KnownPeople.named("Điểu Tâm");
    }

    @Test
    void opening_a_personal_link_shows_who_and_signs_nobody_in() {
        var phone = phone();
        var page = phone.open(codeOf(hanh).path());
        assertThat(page).hasStatusOk().bodyText().contains("Đúng, tôi là Lê Thị Hạnh");
        assertThat(phone.cookie("camtay")).isEmpty();
        assertThat(phone.open("/pin")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void pressing_it_is_me_signs_in_and_the_header_says_who() {
        var phone = signedIn(hanh);
        assertThat(phone.open("/sign-in")).bodyText().contains("<span class=\"ct-who\">Lê Thị Hạnh</span>");
    }

    @Test
    void a_code_typed_in_small_letters_with_a_dash_leads_to_the_same_question() {
        var phone = phone();
        phone.open("/sign-in");
        assertThat(phone.send("/sign-in", "code", codeOf(hanh).printed().toLowerCase()))
                .hasStatusOk()
                .bodyText()
                .contains("Lê Thị Hạnh");
        assertThat(phone.cookie("camtay")).isEmpty();
    }

    @Test
    void a_wrong_code_is_said_to_be_wrong_and_what_was_typed_stays() {
        var phone = phone();
        phone.open("/sign-in");
        assertThat(phone.send("/sign-in", "code", "CFHJ-2345"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Mã này không đúng", "CFHJ-2345");
    }

    @Test
    void a_reissued_badge_ends_what_was_signed_in_with_the_lost_one() {
        var phone = signedIn(hanh);
        codes.reissue(LOC_HUNG, hanh, ORGANISER);
        assertThat(phone.open("/pin"))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .startsWith("/sign-in");
    }

    @Test
    void the_next_badge_closes_the_last_person_s_sign_in_on_a_shared_laptop() {
        var laptop = signedIn(hanh);
        var before = laptop.cookie("camtay");
        assertThat(laptop.open(codeOf(tam).path())).bodyText().contains("đang có người khác");
        laptop.send("/s", "code", codeOf(tam).value());
        assertThat(laptop.open("/sign-in")).bodyText().contains("<span class=\"ct-who\">Điểu Tâm</span>");

        var thief = phone();
        thief.put("camtay", before);
        assertThat(thief.open("/sign-in")).bodyText().doesNotContain("Lê Thị Hạnh");
    }

    @Test
    void drafts_of_two_people_on_one_laptop_stay_apart() {
        var laptop = signedIn(hanh);
        laptop.open("/sign-in");
        assertThat(laptop.send("/drafts", "form", "practice.step.3", "content", "bài của Hạnh"))
                .hasStatus(HttpStatus.NO_CONTENT);
        laptop.open(codeOf(tam).path());
        laptop.send("/s", "code", codeOf(tam).value());
        laptop.open("/sign-in");
        laptop.send("/drafts", "form", "practice.step.3", "content", "bài của Tâm");
        assertThat(draft(hanh)).contains("bài của Hạnh");
        assertThat(draft(tam)).contains("bài của Tâm");
    }

    @Test
    void a_sign_in_outlives_what_the_program_remembers() {
        var phone = signedIn(hanh);
        memory.forget(hanh);
        assertThat(phone.open("/sign-in")).bodyText().contains("Lê Thị Hạnh");
    }

    @Test
    void signing_out_kills_the_cookie_on_the_machine_too() {
        var phone = signedIn(hanh);
        var cookie = phone.cookie("camtay");
        phone.open("/sign-in");
        assertThat(phone.send("/sign-out")).hasStatus(HttpStatus.FOUND);
        phone.put("camtay", cookie);
        assertThat(phone.open("/sign-in")).bodyText().doesNotContain("Lê Thị Hạnh");
    }

    @Test
    void a_hamlet_head_gives_the_pin_once() {
        scopes.makeHead(LOC_HUNG, hanh, new HamletId(new UUID(3, 1)), ORGANISER);
        var phone = signedIn(hanh);
        assertThat(phone.open("/pin")).hasStatusOk().bodyText().contains("Mã PIN");
        var pin = codes.pinOf(LOC_HUNG, hanh).orElseThrow();
        var wrong = pin.startsWith("9") ? "0" + pin.substring(1) : "9" + pin.substring(1);
        assertThat(phone.send("/pin", "pin", wrong)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(phone.send("/pin", "pin", pin.substring(0, 3) + " " + pin.substring(3), "to", "/sign-in"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/sign-in");
        assertThat(phone.open("/pin")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/");
    }

    @Test
    void too_many_wrong_pins_have_to_wait() {
        scopes.makeHead(LOC_HUNG, hanh, new HamletId(new UUID(3, 1)), ORGANISER);
        var phone = signedIn(hanh);
        phone.open("/pin");
        for (var i = 0; i < 5; i++) {
            phone.send("/pin", "pin", "no");
        }
        assertThat(phone.send("/pin", "pin", codes.pinOf(LOC_HUNG, hanh).orElseThrow()))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .contains("Đã nhập sai nhiều lần");
    }

    @Test
    void a_guesser_waits_while_the_hall_next_door_goes_on() {
        var guesser = Browser.inTheHall(web, "192.168.9.66");
        guesser.open("/sign-in");
        for (var i = 0; i < 60; i++) {
            guesser.send("/sign-in", "code", "CFHJ-2345");
        }
        var refused = guesser.send("/sign-in", "code", "CFHJ-2345");
        assertThat(refused).hasStatus(HttpStatus.TOO_MANY_REQUESTS).headers().containsHeader("Retry-After");
        assertThat(Browser.inTheHall(web, "192.168.9.67").open(codeOf(hanh).path()))
                .hasStatusOk();
    }

    @Test
    void a_sign_in_never_leads_off_this_site() {
        var phone = phone();
        for (var evil : Set.of("//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nb", "{x}")) {
            phone.open(codeOf(hanh).path());
            assertThat(phone.send("/s", "code", codeOf(hanh).value(), "to", evil))
                    .hasRedirectedUrl("/");
        }
    }

    private Browser phone() {
        return Browser.inTheHall(web, "192.168.1.20");
    }

    private Browser signedIn(UUID who) {
        var phone = phone();
        phone.open(codeOf(who).path());
        assertThat(phone.send("/s", "code", codeOf(who).value())).hasStatus(HttpStatus.FOUND);
        return phone;
    }

    private SignInCode codeOf(UUID who) {
        return codes.issue(LOC_HUNG, who, ORGANISER);
    }

    @Autowired
    Drafts drafts;

    private Optional<String> draft(UUID who) {
        var subject = new Subject(who, Optional.of(LOC_HUNG), Set.of(Role.TRAINEE), Set.of(), SignedInBy.BADGE, false);
        return drafts.find(subject, "practice.step.3").map(Drafts.Draft::content);
    }
}
