package vn.camtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.camtay.access.Role;
import vn.camtay.access.SignInCodes;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Roster;

/// A group without any AI service, on a phone: from an empty brief to three products that everybody can see.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseJourneyTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final UUID OFFICE = new UUID(0x5eed, 1);
    private static final List<String> OWN_FACTS = List.of(
            "Bà con học cách nộp hồ sơ trực tuyến trên Cổng Dịch vụ công quốc gia.",
            "Bà con học cách nhận ra tin nhắn và cuộc gọi lừa đảo.",
            "Cán bộ không bao giờ hỏi mã OTP qua điện thoại.");

    private final House house = House.demonstration();

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void three_products_go_from_an_empty_brief_to_the_gallery() {
        var phone = member();
        brief(phone);
        begin(phone, "article");
        press(phone.locator("form[action$='/offline'] button"));
        mend(phone);
        begin(phone, "poster");
        press(phone.locator("button[value=thong-bao]"));
        press(phone.locator("button[formaction$='/fill']"));
        press(phone.locator(".st-keep .ct-btn").first());
        assertThat(phone.locator("a[href$='poster.png']")).isVisible();
        begin(phone, "video-script");
        press(phone.locator("form[action$='/offline'] button"));
        phone.navigate("/studio");
        House.usable(phone);
        assertThat(phone.locator("a.st-go[href$='/chain']")).hasCount(3);
        for (var i = 0; i < 3; i++) {
            phone.navigate("/studio");
            press(phone.locator("a.st-go[href$='/chain']").nth(i));
            House.usable(phone);
            press(phone.locator("form[action$='/hand-in'] button"));
            assertThat(phone.locator(".ct-note.calm")).containsText("Đang chờ báo cáo viên xem");
        }
        pass();
        release();
        var stranger = house.phone();
        stranger.navigate("/gallery");
        House.usable(stranger);
        press(stranger.locator("a.st-go", new Page.LocatorOptions().setHasText(hamlet().name())));
        assertThat(stranger.locator("article.st-work")).hasCount(3);
        House.usable(stranger);
        phone.navigate("/studio");
        assertThat(phone.locator(".st-go .ct-tag.good")).hasCount(3);
    }

    private void brief(Page phone) {
        phone.navigate("/studio");
        press(phone.locator("a.ct-btn[href$='/briefs/new']"));
        phone.locator("#title").fill("Lớp chuyển đổi số của ấp mình");
        press(phone.locator("main form button.ct-btn"));
        while (phone.locator(".st-offer button").count() > 0) {
            press(phone.locator(".st-offer button").first());
        }
        for (var words : OWN_FACTS) {
            phone.locator("#words").fill(words);
            phone.locator("input[value=OBSERVED]").check();
            phone.locator("#place").fill("tại lớp, sáng nay");
            press(phone.locator("#add form button"));
        }
    }

    private static void begin(Page phone, String kind) {
        phone.navigate("/studio");
        press(phone.locator("form:has(input[value='" + kind + "']) button"));
    }

    /// A slip of the hand in the article, which the checks find and its group mends.
    private static void mend(Page phone) {
        var right = phone.locator("#text").inputValue();
        phone.locator("#text").fill(right.replace("27/12/2025", "28/12/2025"));
        press(phone.locator("form:has(#text) > button"));
        phone.navigate("/studio");
        var article = phone.locator("a.st-go", new Page.LocatorOptions().setHasText("Bài viết"));
        assertThat(article).containsText("cần sửa");
        press(article);
        phone.locator("#text").fill(right);
        press(phone.locator("form:has(#text) > button"));
        assertThat(phone.locator("#marks .ct-tag.good")).isVisible();
    }

    private void pass() {
        var trainer = house.laptop();
        house.signIn(trainer, COMMUNE, new UUID(0x5eed, 2), Role.TRAINER);
        trainer.navigate("/studio/progress");
        House.usable(trainer);
        for (var path : waiting(trainer)) {
            trainer.navigate(path);
            House.usable(trainer);
            for (var level : trainer.locator("input[name^='level-'][value='2']").all()) {
                level.check();
            }
            press(trainer.locator("button[value=pass]"));
        }
        trainer.navigate("/studio/progress/hall");
        assertThat(trainer.locator(".st-hamlets .calm")).hasCount(3);
        House.usable(trainer);
    }

    private void release() {
        var communications = house.phone();
        house.signIn(communications, COMMUNE, new UUID(0x5eed, 3), Role.COMMUNICATIONS);
        communications.navigate("/studio/progress");
        House.usable(communications);
        for (var path : waiting(communications)) {
            communications.navigate(path);
            press(communications.locator("a[href$='/release']"));
            House.usable(communications);
            for (var absent : communications.locator("input[value=ABSENT]").all()) {
                absent.check();
            }
            press(communications.locator("form[action$='/answers'] button"));
            press(communications.locator("form[action$='/release'] button"));
            assertThat(communications.locator(".ct-note.good")).containsText("Bài đã đăng");
            House.usable(communications);
        }
    }

    private static List<String> waiting(Page page) {
        assertThat(page.locator(".ct-card.now a.st-go")).hasCount(3);
        return page.locator(".ct-card.now a.st-go").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /// Of a group that has nothing yet.
    private Hamlet hamlet() {
        return house.bean(Programmes.class)
                .findCurrent(COMMUNE)
                .orElseThrow()
                .clusters()
                .getFirst()
                .hamlets()
                .getLast();
    }

    private Page member() {
        var programme = house.bean(Programmes.class).findCurrent(COMMUNE).orElseThrow();
        var person = house.bean(Roster.class)
                .listOf(COMMUNE, programme.id(), hamlet().id())
                .getFirst();
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
