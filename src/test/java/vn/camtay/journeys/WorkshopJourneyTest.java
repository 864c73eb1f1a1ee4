package vn.camtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.camtay.access.Role;
import vn.camtay.access.SignInCodes;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;
import vn.camtay.studio.Briefs;
import vn.camtay.studio.Fact;
import vn.camtay.studio.FactSource;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.Products;
import vn.camtay.studio.brief.ProductKind;

/// Topic 1 on a phone: a prompt is built and kept, and a draft comes from the practice service, masked on its way out,
/// word by word on its way back, and is checked like any other.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkshopJourneyTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final UUID OFFICE = new UUID(0x5eed, 1);
    private static final double LONG = 60_000;

    private final House house = House.demonstration();

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void a_prompt_is_built_step_by_step_and_kept_for_the_group() {
        var phone = signedIn(person());
        phone.navigate("/studio/prompts");
        House.usable(phone);
        press(phone.locator("a[href='/studio/prompts/lessons']"));
        press(phone.locator("a[href='/studio/prompts/lessons/su-viec']"));
        House.usable(phone);
        phone.navigate("/studio/prompts/build");
        press(phone.locator("a[href$='goal=tin-ngan']"));
        for (var step = 0; step < 6; step++) {
            House.usable(phone);
            press(phone.locator("main button.ct-btn").first());
        }
        assertThat(phone.locator(".st-score")).containsText("100");
        House.usable(phone);
        press(phone.locator("button[formaction='/studio/prompts/name']"));
        House.usable(phone);
        phone.locator("#title").fill("Tin ngắn của nhóm");
        phone.locator("input[value=GROUP]").check();
        press(phone.locator("main button.ct-btn").last());
        assertThat(phone.locator("h1")).containsText("Tin ngắn của nhóm");
        House.usable(phone);
        phone.navigate("/studio/prompts/compare");
        phone.locator("#first").fill("Viết tin thật hay.");
        phone.locator("#second").fill("Viết tin ngắn cho bà con, dài 100 chữ.");
        press(phone.locator("main form button.ct-btn").first());
        assertThat(phone.locator(".ct-note.good")).containsText("Lệnh 2");
        House.usable(phone);
        press(phone.locator("form[action='/studio/ai/both/look'] button"));
        House.usable(phone);
        press(phone.locator("form[action='/studio/ai/both'] button"));
        assertThat(phone.locator("a[href^='/studio/ai/drafts/']"))
                .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(LONG));
        House.usable(phone);
    }

    @Test
    void a_draft_comes_word_by_word_and_becomes_a_version() {
        var person = person();
        var brief = brief(person);
        var product = house.bean(Products.class)
                .begin(brief, ProductKind.SHORT_NEWS, person.id().value());
        var phone = signedIn(person);
        phone.navigate("/studio/products/" + product.id());
        press(phone.locator("a[href$='/ai']"));
        assertThat(phone.locator("#prompt")).hasValue(Pattern.compile("267 người"));
        House.usable(phone);
        press(phone.locator("main form button.ct-btn").first());
        assertThat(phone.locator(".st-masked")).containsText("[NGƯỜI 1]");
        assertThat(phone.locator(".st-prompt")).not().containsText("Trần Thị Lụa");
        House.usable(phone);
        press(phone.locator("form[action='/studio/ai/ask'] button"));
        assertThat(phone.locator("#draft")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        assertThat(phone.locator("#draft")).hasValue(Pattern.compile("Trần Thị Lụa"));
        assertThat(phone.locator("#marks")).isVisible();
        House.usable(phone);
        press(phone.locator("form[action$='/take'] button"));
        assertThat(phone).hasURL(Pattern.compile("/studio/products/" + product.id()));
        assertThat(phone.locator("#text")).hasValue(Pattern.compile("267 người"));
        assertThat(phone.locator("main")).containsText("nháp bằng AI");
    }

    @Test
    void the_office_chooses_and_tests_the_service_on_one_screen() {
        var office = house.laptop();
        house.signIn(office, COMMUNE, new UUID(0x5eed, 70), Role.COMMUNICATIONS);
        office.navigate("/studio/ai");
        House.usable(office);
        press(office.locator("form[action='/studio/ai/try'] button"));
        assertThat(office.locator(".ct-note.good")).containsText("Dịch vụ trả lời được");
        office.setViewportSize(360, 780);
        office.locator("input[value=OPENAI]").check();
        assertThat(office.locator("#address")).isVisible();
        House.usable(office);
    }

    private KeptBrief brief(Person person) {
        var briefs = house.bean(Briefs.class);
        var ids = house.bean(Ids.class);
        var brief = briefs.begin(
                COMMUNE,
                person.hamlet(),
                new KeptBrief.Wording(ids.next(), "Lớp tập huấn", "bà con trong ấp", "", ""),
                person.id().value());
        for (var words : new String[] {
            "UBND xã Lộc Hưng mở lớp tập huấn ngày 27/12/2025 tại nhà văn hóa ấp 1 Lộc Điền.",
            "Có 267 người của 24 ấp dự học, chia thành 3 cụm.",
            "Buổi sáng học lý thuyết, buổi chiều thực hành trên điện thoại của mình.",
            "Bà Trần Thị Lụa, Tổ trưởng Tổ Công nghệ số cộng đồng, nói: \"Học xong tôi chỉ lại cho cả xóm\"."
        }) {
            var now = house.bean(Time.class).now();
            briefs.state(
                    brief,
                    new Fact(
                            ids.next(),
                            words,
                            FactSource.OBSERVED,
                            "tại lớp",
                            now,
                            person.id().value()));
        }
        return briefs.get(COMMUNE, brief.id());
    }

    private Person person() {
        var programme = house.bean(Programmes.class).findCurrent(COMMUNE).orElseThrow();
        var hamlet = programme.clusters().getFirst().hamlets().getFirst();
        return house.bean(Roster.class)
                .listOf(COMMUNE, programme.id(), hamlet.id())
                .get(1);
    }

    private Page signedIn(Person person) {
        var code = house.bean(SignInCodes.class).issue(COMMUNE, person.id().value(), OFFICE);
        var phone = house.phone();
        phone.navigate(code.path());
        press(phone.locator("main button.ct-btn").first());
        phone.waitForURL("**/me");
        return phone;
    }

    /// Presses what leads to another page, and waits until it is there.
    @SuppressWarnings("deprecation") // the address often stays the same, so there is none to wait for
    private static void press(Locator what) {
        what.page().waitForNavigation(what::click);
    }
}
