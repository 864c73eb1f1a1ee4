package vn.camtay.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.camtay.CamTayServer;
import vn.camtay.access.Browser;
import vn.camtay.access.Role;
import vn.camtay.access.Scopes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.signin.SignIns;
import vn.camtay.access.signin.SignIns.Start;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.item.Items;
import vn.camtay.drill.item.Sign;
import vn.camtay.drill.score.Judgement;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Roster;

/// The screens without script: every item can be judged on a phone, and nothing on them could be used against anybody.
@SpringBootTest(
        classes = CamTayServer.class,
        properties = {
            "camtay.data=${java.io.tmpdir}/camtay-drill-${random.uuid}",
            "camtay.demo=true",
            "camtay.demo-samples=samples",
            "camtay.clock.starts-at=2025-12-27T13:15:00"
        })
@AutoConfigureMockMvc
class DrillPagesTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final UUID TRAINER = new UUID(0x5eed, 80);
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");
    private static final Pattern INPUT = Pattern.compile("<(?:input|textarea|select)[^>]*>");
    private static final Pattern HIDDEN = Pattern.compile("name=\"(fact|item)\" value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIns signIns;

    @Autowired
    Scopes scopes;

    @Autowired
    Programmes programmes;

    @Autowired
    Roster roster;

    private Browser trainer() {
        scopes.setStaffRoles(COMMUNE, TRAINER, Set.of(Role.TRAINER), TRAINER);
        return signedIn(new Start(COMMUNE.value(), TRAINER, SignedInBy.FULL, Optional.empty()));
    }

    private Browser trainee(int number) {
        var programme = programmes.findCurrent(COMMUNE).orElseThrow();
        var hamlet = programme.clusters().getFirst().hamlets().getFirst().id();
        var person =
                roster.listOf(COMMUNE, programme.id(), hamlet).get(number).id().value();
        return signedIn(new Start(COMMUNE.value(), person, SignedInBy.BADGE, Optional.empty()));
    }

    private Browser signedIn(Start start) {
        var browser = Browser.here(web);
        browser.put("camtay", signIns.start(start, Optional.empty()));
        return browser;
    }

    private static String open(Browser browser, String path) {
        var answer = browser.open(path);
        assertThat(answer).as(path).hasStatusOk();
        return Browser.body(answer);
    }

    @Test
    void every_item_is_drawn_with_all_its_words_its_places_and_its_signs() {
        var trainer = trainer();
        for (var item : Items.shipped().list()) {
            var page = open(trainer, "/drill/items/" + item.code());
            assertThat(page).as(item.code().text()).contains("data-training");
            for (var words : words(item)) {
                assertThat(page).as(item.code().text()).contains(escaped(words));
            }
            item.parts().forEach(part -> assertThat(page).contains("name=\"at\" value=\"" + part.id() + "\""));
            assertThat(page).contains("name=\"at\" value=\"" + Sign.FROM + "\"");
            isHarmless(item.code().text(), page);
        }
    }

    @Test
    void what_a_resident_told_becomes_an_item_without_whom_it_names() {
        var trainer = trainer();
        open(trainer, "/drill/items/new");
        var answer = trainer.send(
                "/drill/items/told", "story", "Bà Nguyễn Thị Lụa ở ấp 3 xã Lộc Hưng bị số 0900 000 321 gọi đòi tiền.");
        assertThat(answer).hasStatusOk();
        var page = Browser.body(answer);
        assertThat(page)
                .doesNotContain("Lụa", "0900 000 321", "xã Lộc Hưng")
                .contains("Bà [NGƯỜI 1] ở [ĐỊA CHỈ 1] bị số [SỐ ĐIỆN THOẠI 1] gọi đòi tiền.");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<String> words(Item item) {
        var words = new ArrayList<String>();
        words.add(item.situation());
        words.add(item.from());
        item.parts().forEach(part -> words.add(part.text()));
        item.signs().forEach(sign -> words.add(sign.why()));
        words.add(item.why());
        return words;
    }

    /// No link leads out, and there is nothing to type into: only choices that are ticked.
    private static void isHarmless(String what, String page) {
        assertThat(LINK.matcher(page).results().map(found -> found.group(1)))
                .as(what)
                .allMatch(link ->
                        link.startsWith("/") && !link.startsWith("//") || link.startsWith("#") || link.startsWith("?"));
        assertThat(INPUT.matcher(page).results().map(found -> found.group()))
                .as(what)
                .allMatch(input -> input.contains("type=\"checkbox\"")
                        || input.contains("type=\"radio\"")
                        || input.contains("type=\"hidden\""));
    }

    @Test
    void five_minutes_without_script_from_the_menu_to_the_end() {
        var phone = trainee(1);
        assertThat(open(phone, "/drill")).contains("data-training", "PRACTICE");
        var sitting = begin(phone, "PRACTICE");
        for (var i = 0; i < SittingKind.PRACTISED; i++) {
            var page = open(phone, sitting);
            isHarmless(sitting, page);
            assertThat(page).contains("data-training", "name=\"judgement\"", "name=\"sureness\"", "name=\"at\"");
            var told = send(phone, sitting, page, Judgement.VERIFY);
            assertThat(told).contains("/told/");
            var after = open(phone, told);
            assertThat(after).contains("data-training", "id=\"next\"");
            isHarmless(told, after);
        }
        assertThat(open(phone, sitting)).contains("data-training").doesNotContain("name=\"judgement\"");
    }

    @Test
    void a_sheet_tells_nothing_before_it_is_over_and_is_taken_once() {
        var phone = trainee(2);
        var sitting = begin(phone, "BEFORE");
        for (var i = 0; i < 20; i++) {
            var page = open(phone, sitting);
            assertThat(page).contains("data-training").doesNotContain("name=\"at\"", "dr-why");
            assertThat(send(phone, sitting, page, Judgement.DOUBT)).isEqualTo(sitting);
        }
        assertThat(open(phone, sitting)).doesNotContain("name=\"judgement\"", "dr-why");
        assertThat(begin(phone, "BEFORE")).isEqualTo("/drill");
        assertThat(begin(phone, "BOOSTER_1")).isEqualTo("/drill");
    }

    @Test
    void a_form_without_a_judgement_comes_back_kindly_with_what_was_ticked() {
        var phone = trainee(3);
        var sitting = begin(phone, "PRACTICE");
        var page = open(phone, sitting);
        var answer = phone.send(
                sitting, "fact", hidden(page, "fact"), "item", hidden(page, "item"), "sureness", "VERY", "at", "p1");
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.body(answer))
                .contains("value=\"" + hidden(page, "fact") + "\"", "ct-note")
                .containsPattern("value=\"p1\" checked");
    }

    @Test
    void somebody_else_s_sitting_is_not_there() {
        var sitting = begin(trainee(4), "PRACTICE");
        assertThat(trainee(5).open(sitting)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void every_screen_of_the_drills_stands_in_the_training_frame() {
        var phone = trainee(6);
        for (var path : List.of("/drill", "/drill/live", "/drill/address", openClaim(phone))) {
            assertThat(open(phone, path)).as(path).contains("data-training");
        }
        var trainer = trainer();
        for (var path : List.of("/drill/hall", "/drill/results", "/drill/boosters")) {
            assertThat(open(trainer, path)).as(path).contains("data-training");
        }
    }

    private static String openClaim(Browser phone) {
        return redirect(phone.open("/drill/claims"));
    }

    @Test
    void the_codes_of_a_hamlet_come_as_a_sheet_to_print_for_the_organiser_alone() {
        var programme = programmes.findCurrent(COMMUNE).orElseThrow();
        var path = "/drill/boosters/"
                + programme.clusters().getFirst().hamlets().getFirst().id() + "/codes.pdf";
        var organiser = new UUID(0x5eed, 81);
        scopes.setStaffRoles(COMMUNE, organiser, Set.of(Role.ORGANISER), organiser);
        var browser = signedIn(new Start(COMMUNE.value(), organiser, SignedInBy.FULL, Optional.empty()));
        assertThat(open(browser, "/drill/boosters")).contains("27/03/2026", "27/04/2026", path);
        var answer = browser.send(path);
        assertThat(answer).hasStatusOk();
        assertThat(new String(answer.getResponse().getContentAsByteArray(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        var trainer = trainer();
        assertThat(open(trainer, "/drill/boosters")).doesNotContain(path);
        assertThat(trainer.send(path)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void an_address_is_read_and_forgotten() {
        var phone = trainee(6);
        open(phone, "/drill/address");
        var answer = phone.send("/drill/address", "typed", "https://dichvucong.gov.vn.abc.example/dang-nhap");
        assertThat(answer).hasStatusOk();
        assertThat(Browser.body(answer)).contains("abc.example", "data-training");
        assertThat(open(phone, "/drill/address")).doesNotContain("abc.example/dang-nhap");
    }

    private static String begin(Browser phone, String kind) {
        var page = open(phone, "/drill");
        return redirect(phone.send("/drill/begin", "fact", hidden(page, "fact"), "kind", kind));
    }

    private static String send(Browser phone, String sitting, String page, Judgement judgement) {
        return redirect(phone.send(
                sitting,
                "fact",
                hidden(page, "fact"),
                "item",
                hidden(page, "item"),
                "judgement",
                judgement.name(),
                "sureness",
                "FAIRLY",
                "at",
                "p1"));
    }

    private static String redirect(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static String hidden(String page, String name) {
        return HIDDEN.matcher(page)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2))
                .findFirst()
                .orElse("");
    }
}
