package vn.camtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.camtay.access.Role;
import vn.camtay.access.Scopes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.signin.SignIns;
import vn.camtay.access.signin.SignIns.Start;
import vn.camtay.place.CommuneCode;

/// The service centre makes a pack its own: changes a hint, is told of a mistake, adds a scenario, looks at what
/// differs,
/// takes the file out and brings another in.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackEditingJourneyTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final UUID CLERK = new UUID(0x5eed, 2);
    private static final UUID ORGANISER = new UUID(0x5eed, 3);

    private final House house = House.demonstration();

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void a_hint_is_worded_anew_and_the_difference_is_shown() {
        var office = office(house.laptop());
        office.navigate("/practice/packs");
        usable(office);
        office.locator("a[href='/practice/packs/khai-tu']").click();
        assertThat(office.locator("main")).containsText("đi được đến kết quả");
        usable(office);
        office.locator("a[href='/practice/packs/khai-tu/field/2']").click();
        usable(office);
        office.locator("#hint").fill("Xem giấy báo tử, gọi số 0912 345 678 nếu quên.");
        office.locator("form.ct-form button.ct-btn").last().click();
        assertThat(office.locator(".ct-error")).containsText("có thể là số hoặc địa chỉ có thật");
        usable(office);
        office.locator("#hint").fill("Ghi ngày dương lịch trong giấy báo tử nhé cô.");
        office.locator("form.ct-form button.ct-btn").last().click();
        assertThat(office.locator("main")).containsText("bản 2 của xã");
        office.locator("a[href='/practice/packs/khai-tu/history']").click();
        assertThat(office.locator("ins").last()).containsText("nhé cô");
        usable(office);
        office.locator("form[action$='/history/again'] button").click();
        assertThat(office.locator("h2").first()).hasText("Bản 3 của xã");
    }

    @Test
    void a_scenario_is_added_on_a_phone() {
        var office = office(house.phone());
        office.navigate("/practice/packs/tam-tru");
        usable(office);
        office.locator("a[href='/practice/packs/tam-tru/scenario/3']").click();
        usable(office);
        office.locator("#title").fill("Hưng tập thêm");
        office.locator("#persona").selectOption("hung");
        office.locator("button[name=look]").click();
        office.locator("input[value='hop-dong-thue']").check();
        office.locator("input[value='captcha-refused']").check();
        office.locator("#beginning").selectOption("ready");
        office.locator("#day").fill("2025-12-22");
        office.locator("#day-lasts").fill("60");
        usable(office);
        office.locator("form.ct-form button.ct-btn").last().click();
        assertThat(office.locator("main")).containsText("Hưng tập thêm");
        assertThat(office.locator(".pk-passes")).hasCount(4);
    }

    @Test
    void a_file_is_taken_out_and_another_brought_in_after_a_look_at_its_mistakes() throws IOException {
        var office = office(house.laptop());
        office.navigate("/practice/packs/chung-thuc");
        var file = office.waitForDownload(() ->
                office.locator("a[href='/practice/packs/chung-thuc/file']").click());
        var text = Files.readString(file.path());
        assertThat(text).contains("id: chung-thuc");
        office.navigate("/practice/packs/import");
        usable(office);
        bring(office, text.replace("persona: khoa", "persona: khoaa"));
        assertThat(office.locator(".pk-problems li").first()).containsText("không có người này: khoaa");
        usable(office);
        bring(office, text.replace("id: chung-thuc", "id: chung-thuc-xa").replace("Chứng thực bản sao từ", "Sao y từ"));
        assertThat(office.locator("h1")).containsText("Sao y từ bản chính");
    }

    @Test
    void the_whole_file_is_edited_by_somebody_who_knows_how() {
        var office = office(house.laptop());
        office.navigate("/practice/packs/ket-hon/text");
        usable(office);
        var area = office.locator("#text");
        var text = area.inputValue();
        area.fill(text.replace("kind: date", "kind: day"));
        office.locator("form.ct-form button").last().click();
        assertThat(office.locator(".pk-problems")).containsText("không có trong danh sách: day");
        usable(office);
    }

    @Test
    void a_draft_is_rehearsed_by_its_editor_alone_and_then_published() {
        var office = office(house.phone());
        var organiser = signedIn(house.laptop(), ORGANISER, Role.ORGANISER);
        office.navigate("/practice/packs/trich-luc/basics/0");
        usable(office);
        office.locator("#title").fill("Bản sao trích lục, lời xã mình");
        office.locator("button[name=draft]").click();
        assertThat(office.locator("h1")).hasText("Bản sao trích lục, lời xã mình");
        usable(office);
        organiser.navigate("/practice/packs/trich-luc");
        assertThat(organiser.locator("h1")).not().hasText("Bản sao trích lục, lời xã mình");
        office.locator("a[href*='/draft/']").first().click();
        usable(office);
        office.locator("button[value=GUIDED]").click();
        assertThat(office.locator(".pr-draft")).isVisible();
        usable(office);
        organiser.navigate(office.url());
        assertThat(organiser.locator(".pr-draft")).hasCount(0);
        office.locator(".pr-draft a").click();
        office.locator("form[action$='/draft/publish'] button").click();
        assertThat(office.locator("main")).containsText("bản 2 của xã");
        organiser.navigate("/practice/packs/trich-luc");
        assertThat(organiser.locator("h1")).hasText("Bản sao trích lục, lời xã mình");
    }

    @Test
    void an_organiser_may_look_and_not_write() {
        var organiser = signedIn(house.laptop(), ORGANISER, Role.ORGANISER);
        organiser.navigate("/practice/packs/khai-sinh");
        assertThat(organiser.locator("a[href='/practice/packs/khai-sinh/history']"))
                .isVisible();
        assertThat(organiser.locator("a[href*='/field/']")).hasCount(0);
        usable(organiser);
    }

    private static void bring(Page office, String text) {
        office.locator("#file")
                .setInputFiles(new FilePayload("goi.yaml", "text/yaml", text.getBytes(StandardCharsets.UTF_8)));
        office.locator("form.ct-form button").click();
    }

    private Page office(Page page) {
        return signedIn(page, CLERK, Role.SERVICE_CENTRE);
    }

    private Page signedIn(Page page, UUID subject, Role role) {
        house.bean(Scopes.class).setStaffRoles(COMMUNE, subject, Set.of(role), subject);
        var start = new Start(COMMUNE.value(), subject, SignedInBy.FULL, Optional.empty());
        var cookie = house.bean(SignIns.class).start(start, Optional.empty());
        page.context().addCookies(List.of(new Cookie("camtay", cookie).setUrl(house.here())));
        return page;
    }

    /// Nothing axe objects to, and nothing wider than the screen.
    private static void usable(Page page) {
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found).as(page.url() + " " + found).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}
