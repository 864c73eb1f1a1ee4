package vn.camtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.camtay.access.Role;
import vn.camtay.access.Scopes;
import vn.camtay.access.SignInCodes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.signin.SignIns;
import vn.camtay.access.signin.SignIns.Start;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.Programmes;
import vn.camtay.practice.pack.Packs;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;

/// The afternoon of topic 2: a birth is registered on a phone through all five steps, with what happens on the way; a
/// helper and a clerk play along on phones of their own; the trainer sees it and sends trouble.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RehearsalJourneyTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final UUID OFFICE = new UUID(0x5eed, 1);
    private static final UUID TRAINER = new UUID(0x5eed, 2);
    /// A picture whose address changes with the drawing is asked for once.
    private static final Pattern KEPT = Pattern.compile("\\?size=small&v=[0-9a-f]{16}$");
    private static final Map<String, String> ANSWERS = Map.of(
            "ten-con", "Lê Nguyễn Bảo An",
            "ngay-sinh-con", "30/11/2025",
            "so-dinh-danh-cha", "000096000102",
            "ho-ten-cha", "Lê Văn Phúc");
    private static final Map<String, String> CHOICES = Map.of(
            "gioi-tinh-con", "Nam",
            "noi-sinh", "Trạm Y tế xã Tập An",
            "que-quan", "xã Tập An, tỉnh Thực Hành");

    private final House house = House.demonstration();

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void a_birth_is_registered_on_a_phone_through_all_five_steps() {
        var phone = signedIn(people().get(0));
        var path = begin(phone, "khai-sinh", "be-bao-an");
        prepare(phone);
        giveNumberAndPassword(phone, path);
        hangUpOnTheFalseOfficer(phone);
        finishSigningIn(phone, path);
        fillIn(phone);
        attachAndSend(phone);
        getThroughSupplement(phone);
        checkResult(phone, path);
        assertThat(phone.locator(".ct-note.good")).containsText("đã có kết quả");
        phone.navigate("/practice");
        assertThat(phone.locator(".ct-tag.good").first()).hasText("Xong");
        usable(phone);
    }

    private void prepare(Page phone) {
        usable(phone);
        phone.locator("#q").fill("khai sinh cho con");
        press(phone.locator("form[role=search] button"));
        press(phone.locator("button[value='1.004884']"));
        assertThat(phone.locator(".ct-note.bad")).containsText("thủ tục khác");
        phone.locator("#q").fill("khai sinh");
        press(phone.locator("form[role=search] button"));
        usable(phone);
        press(phone.locator("button[value='1.001193']"));
        press(phone.locator("button[value=yes]"));
        usable(phone);
        assertThat(phone.locator(".pr-paper img").first()).hasAttribute("src", KEPT);
        phone.locator(".pr-paper.pr-mark input").first().check();
        press(phone.locator("form:has(.pr-drawer) button.ct-btn"));
        press(phone.locator("button[value='xã Tập An']"));
        assertThat(phone.locator("#password")).isVisible();
    }

    private void giveNumberAndPassword(Page phone, String path) {
        usable(phone);
        phone.locator("#number").fill("075199000101");
        phone.locator("#password").fill("x");
        press(phone.locator("form:has(#password) button"));
        assertThat(phone.locator(".ct-note.bad")).containsText("số thật");
        var card = card(phone, path);
        phone.locator("#number").fill(card.get(3));
        phone.locator("#password").fill(card.get(4));
        press(phone.locator("form:has(#password) button"));
    }

    /// The call comes while the code is on its way. Reading it out is explained kindly, and there is a way back.
    private void hangUpOnTheFalseOfficer(Page phone) {
        assertThat(phone.locator(".pr-trouble.call")).isVisible();
        usable(phone);
        press(phone.getByText("Đọc mã sáu số cho người đó"));
        assertThat(phone.locator("h1")).containsText("Nếu là thật");
        usable(phone);
        press(phone.locator("form:has(input[value=come-back]) button"));
        assertThat(phone.locator("#code")).isVisible();
    }

    private void finishSigningIn(Page phone, String path) {
        phone.navigate(path + "/inbox");
        usable(phone);
        var code = phone.locator(".ct-code").textContent();
        phone.navigate(path);
        phone.locator("#code").fill(code);
        press(phone.locator("form:has(#code) button"));
        phone.locator("input[name=share]").check();
        press(phone.locator("form:has(input[name=share]) button"));
        var card = card(phone, path);
        phone.locator("#passcode").fill(card.get(5));
        press(phone.locator("form:has(#passcode) button"));
        press(phone.locator("button[name=oneself][value=yes]"));
        usable(phone);
        press(phone.locator("form:has(input[value=owner]) button"));
    }

    private void fillIn(Page phone) {
        assertThat(phone.locator(".pr-trouble")).isVisible();
        press(phone.getByText("Lưu lại, chờ lúc vắng người rồi làm tiếp"));
        assertThat(phone.locator(".ct-note.good")).isVisible();
        press(phone.locator("form:has(select) button.ct-btn"));
        assertThat(phone.locator(".ct-error").first()).isVisible();
        usable(phone);
        ANSWERS.forEach(
                (field, words) -> phone.locator("[name='f." + field + "']").fill(words));
        CHOICES.forEach(
                (field, words) -> phone.locator("[name='f." + field + "']").selectOption(words));
        press(phone.locator("form:has(select) button.ct-btn"));
        press(phone.locator("form:has(input[value=unsigned]) button"));
    }

    private void attachAndSend(Page phone) {
        attach(phone);
        press(phone.locator("button[value=ELECTRONIC]"));
        usable(phone);
        press(phone.locator("form:has(input[name=declared]) button"));
        assertThat(phone.locator(".ct-note.bad")).containsText("cam đoan");
        send(phone);
    }

    private static void attach(Page phone) {
        usable(phone);
        phone.locator(".pr-paper.pr-mark input").first().check();
        press(phone.locator("form:has(.pr-paper.pr-mark) button.ct-btn"));
        press(phone.locator("form:has(input[value=save]) button"));
        press(phone.locator("form:has(input[value=attached]) button"));
    }

    private static void send(Page phone) {
        phone.locator("input[name=declared]").check();
        press(phone.locator("form:has(input[name=declared]) button"));
        usable(phone);
        press(phone.locator("form:has(input[value=keep-code]) button"));
    }

    /// The dossier arrived empty: the clerk says all that is missing at once.
    private void getThroughSupplement(Page phone) {
        nextDay(phone);
        assertThat(phone.locator(".ct-note.bad")).containsText("còn thiếu");
        usable(phone);
        press(phone.locator("form:has(input[value=mend]) button"));
        attach(phone);
        press(phone.locator("button[value=ELECTRONIC]"));
        send(phone);
        nextDay(phone);
        nextDay(phone);
    }

    private static void nextDay(Page phone) {
        press(phone.locator("form:has(input[value=next-day]) button").first());
    }

    private void checkResult(Page phone, String path) {
        press(phone.locator("form:has(input[value=open-result]) button"));
        usable(phone);
        phone.navigate("/practice/verify?paper=" + path.substring(path.lastIndexOf('/') + 1));
        assertThat(phone.locator(".ct-note.good")).containsText("Chữ ký còn nguyên");
        phone.navigate(path);
        press(phone.locator("button[name=good][value=yes]"));
        usable(phone);
        press(phone.locator("button[name=stars][value='5']"));
    }

    @Test
    void a_helper_and_a_clerk_play_along_and_the_trainer_sees_it() {
        var resident = signedIn(people().get(1));
        var path = begin(resident, "xac-nhan-cu-tru", firstPractice("xac-nhan-cu-tru"));
        var helper = signedIn(people().get(2));
        helper.navigate(path + "/help");
        assertThat(helper.locator("h1")).not().containsText("Tìm thủ tục");
        helper.navigate(path + "/join/helper");
        usable(helper);
        press(helper.locator("main button.ct-btn"));
        assertThat(helper.locator("h1")).containsText("Tìm thủ tục");
        usable(helper);
        var clerk = signedIn(people().get(3));
        clerk.navigate(path + "/join/clerk");
        press(clerk.locator("main button.ct-btn"));
        press(clerk.locator("form:has(input[value=sit]) button"));
        assertThat(clerk.locator("main")).containsText("Chưa có hồ sơ nào đến");
        usable(clerk);
        var trainer = staff(TRAINER, Role.TRAINER);
        trainer.navigate("/practice/hall");
        assertThat(trainer.locator("main")).containsText(people().get(1).name());
        usable(trainer);
        press(trainer.locator("button[name=do][value=pause]"));
        resident.navigate(path);
        assertThat(resident.locator(".ct-note.calm")).containsText("dừng tay");
        press(trainer.locator("button[name=do][value=resume]"));
        trainer.locator("#trouble").selectOption("scam-fake-officer");
        press(trainer.locator("button[name=do][value=trouble]"));
        resident.navigate(path);
        assertThat(resident.locator(".pr-trouble.call")).isVisible();
        trainer.navigate("/practice/results");
        assertThat(trainer.locator("main")).containsText(people().get(1).name());
        usable(trainer);
    }

    @Test
    void one_person_of_a_cluster_on_another_day_is_sent_trouble_too() {
        var programme = house.bean(Programmes.class).findCurrent(COMMUNE).orElseThrow();
        var hamlet = programme.clusters().getLast().hamlets().getFirst().id();
        var person =
                house.bean(Roster.class).listOf(COMMUNE, programme.id(), hamlet).getFirst();
        var phone = signedIn(person);
        var path = begin(phone, "khai-sinh", "be-bao-an");
        var trainer = staff(TRAINER, Role.TRAINER);
        trainer.navigate(path.replace("/practice/", "/practice/hall/"));
        assertThat(trainer.locator("h1")).hasText(person.name());
        trainer.locator("#trouble").selectOption("scam-fake-officer");
        trainer.locator("button[name=do][value=trouble]").click();
        phone.navigate(path);
        assertThat(phone.locator(".pr-trouble.call")).isVisible();
    }

    private String firstPractice(String pack) {
        return house.bean(Packs.class).get(pack).scenarios().getFirst().id();
    }

    private String begin(Page phone, String pack, String scenario) {
        phone.navigate("/practice");
        usable(phone);
        phone.locator("a[href='/practice/begin/" + pack + "/" + scenario + "']").click();
        usable(phone);
        press(phone.locator("button[value=GUIDED]"));
        assertThat(phone.locator("#q")).isVisible();
        return phone.url().substring(house.here().length());
    }

    private static List<String> card(Page phone, String path) {
        phone.navigate(path + "/drawer");
        var card = phone.locator(".pr-card dd").allTextContents();
        usable(phone);
        phone.navigate(path);
        return card;
    }

    private List<Person> people() {
        var programme = house.bean(Programmes.class).findCurrent(COMMUNE).orElseThrow();
        return house.bean(Roster.class)
                .listOf(COMMUNE, programme.id(), programme.hamlets().getFirst().id());
    }

    private Page signedIn(Person person) {
        var code = house.bean(SignInCodes.class).issue(COMMUNE, person.id().value(), OFFICE);
        var phone = house.phone();
        phone.navigate(code.path());
        press(phone.locator("main button.ct-btn").first());
        phone.waitForURL("**/me");
        return phone;
    }

    private Page staff(UUID subject, Role role) {
        house.bean(Scopes.class).setStaffRoles(COMMUNE, subject, Set.of(role), subject);
        var start = new Start(COMMUNE.value(), subject, SignedInBy.FULL, Optional.empty());
        var cookie = house.bean(SignIns.class).start(start, Optional.empty());
        var page = house.laptop();
        page.context().addCookies(List.of(new Cookie("camtay", cookie).setUrl(house.here())));
        return page;
    }

    /// Presses what leads to another page, and waits until it is there.
    @SuppressWarnings("deprecation") // the address often stays the same, so there is none to wait for
    private static void press(Locator what) {
        what.page().waitForNavigation(what::click);
    }

    /// Nothing reaches over the edge of the screen, and axe has nothing to say.
    private static void usable(Page page) {
        var over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assertions.assertThat(((Number) over).intValue()).as(page.url()).isZero();
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
    }
}
