package vn.camtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
import vn.camtay.studio.KeptBrief.Wording;
import vn.camtay.studio.MadeWith;
import vn.camtay.studio.Product;
import vn.camtay.studio.Products;
import vn.camtay.studio.SaveVersion;
import vn.camtay.studio.Version;
import vn.camtay.studio.brief.ProductKind;

/// On one phone: a video script from draft to teleprompter, a bulletin as it is read, an article as it is posted.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudioScriptJourneyTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final UUID OFFICE = new UUID(0x5eed, 1);
    static final List<String> FACTS = List.of(
            "UBND xã Lộc Hưng mở lớp tập huấn kỹ năng số cho 267 người của 24 ấp.",
            "Lớp học trong ba ngày 27, 28, 29/12/2025 tại nhà văn hóa các ấp.",
            "Lớp học theo Quyết định số 459/QĐ-UBND của UBND xã Lộc Hưng.",
            "Người học tự nộp hồ sơ trên Cổng dịch vụ công theo 05 bước.",
            "Bà con mang theo điện thoại và thẻ căn cước.",
            "Buổi sáng bắt đầu lúc 7h30, buổi chiều bắt đầu lúc 13h30.");

    private final House house = House.demonstration();
    private final KeptBrief brief = brief();
    private final Page phone = house.phone();

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void a_script_a_bulletin_and_an_article_leave_the_studio_on_a_phone() {
        signIn();
        script();
        staleScript();
        prompter();
        reading();
        bulletin();
        article();
    }

    private void script() {
        var path = open(ProductKind.VIDEO_SCRIPT) + "/script";
        House.usable(phone);
        press(phone.locator("form[action$='/offline'] button"));
        assertThat(phone.locator("#st-length")).containsText("Vừa đẹp");
        var scenes = phone.locator(".st-scene");
        var count = scenes.count();
        phone.locator("#narration-2").fill("Lớp có 276 người học.");
        assertThat(phone.locator("#st-marks-2 mark.bad")).containsText("276");
        House.usable(phone);
        press(phone.locator("button[value='add:2']"));
        assertThat(scenes).hasCount(count + 1);
        assertThat(phone.locator("#narration-2")).hasValue("Lớp có 276 người học.");
        assertThat(phone.locator(".ct-note").first()).containsText("chưa lưu");
        press(phone.locator("button[value='remove:3']"));
        phone.locator("#narration-2").fill("Lớp có 267 người học.");
        press(phone.locator("form#script .st-save button"));
        Assertions.assertThat(phone.url()).endsWith(path);
        assertThat(scenes).hasCount(count);
        assertThat(phone.locator("#narration-2")).hasValue("Lớp có 267 người học.");
        Assertions.assertThat(text("/storyboard.pdf")).startsWith("%PDF");
        Assertions.assertThat(text("/subtitles.srt")).startsWith("1\n00:00:00,000 --> ");
    }

    private void staleScript() {
        var product = product(ProductKind.VIDEO_SCRIPT);
        var latest = house.bean(Products.class).latest(COMMUNE, product.id()).orElseThrow();
        save(product, latest, latest.text().replace("267 người học", "267 người cùng học"), MadeWith.HAND);
        phone.locator("#narration-2").fill("Lớp có 267 người vui học.");
        phone.locator("form#script .st-save button").click();
        assertThat(phone.locator("[role=alert]")).containsText("267 người cùng học");
        assertThat(phone.locator("#narration-2")).hasValue("Lớp có 267 người vui học.");
        House.usable(phone);
        press(phone.locator("form#script .st-save button"));
        press(phone.locator("a[href$='/versions']"));
        assertThat(phone.locator(".st-diff ins")).containsText("vui");
        House.usable(phone);
    }

    private void prompter() {
        phone.navigate(path(ProductKind.VIDEO_SCRIPT) + "/prompter");
        House.usable(phone);
        assertThat(phone.locator(".tp-line").first()).isVisible();
        phone.locator("[data-tp=run]").click();
        assertThat(phone.locator("[data-tp=run]")).hasText("Dừng");
        assertThat(phone.locator(".tp-line.now")).hasCount(1);
        phone.locator("[data-tp=faster]").click();
        assertThat(phone.locator("output")).hasText("220 tiếng/phút");
        phone.locator("[data-tp=run]").click();
        assertThat(phone.locator("[data-tp=run]")).hasText("Chạy");
        phone.locator("[data-tp=mirror]").click();
        assertThat(phone.locator(".tp-mirror")).hasCount(1);
    }

    private void reading() {
        phone.navigate("/studio/reading");
        House.usable(phone);
        press(phone.locator("a[href='/studio/reading/run']"));
        House.usable(phone);
        press(phone.locator("form[action='/studio/reading'] button"));
        assertThat(phone.locator("[role=alert]")).containsText("Nhanh quá");
    }

    private void bulletin() {
        open(ProductKind.LOUDSPEAKER);
        press(phone.locator("form[action$='/offline'] button"));
        press(phone.locator("a[href$='/bulletin']"));
        assertThat(phone.locator(".st-said").nth(1)).containsText("bốn trăm năm mươi chín");
        House.usable(phone);
        press(phone.locator("[name=twice]"));
        assertThat(phone.locator("[name=twice]")).isChecked();
        Assertions.assertThat(text("/bulletin.txt?form=said&lines=windows"))
                .startsWith("\ufeff")
                .contains("\r\n")
                .doesNotContain("459");
    }

    private void article() {
        open(ProductKind.ARTICLE);
        press(phone.locator("form[action$='/offline'] button"));
        press(phone.locator("a[href$='/paper']"));
        House.usable(phone);
        phone.locator("button[data-copy=zalo]").click();
        assertThat(phone.locator("button[data-copy=zalo]")).hasText("Đã chép");
        Assertions.assertThat(text("/article.docx")).startsWith("PK");
        Assertions.assertThat(text("/article.pdf?sources=yes"))
                .startsWith("%PDF")
                .doesNotContain("DigitalSourceType");
        var product = product(ProductKind.ARTICLE);
        var latest = house.bean(Products.class).latest(COMMUNE, product.id()).orElseThrow();
        save(product, latest, latest.text(), MadeWith.AI);
        Assertions.assertThat(text("/article.pdf")).contains("digitalsourcetype/trainedAlgorithmicMedia");
        phone.reload();
        assertThat(phone.locator("#zalo")).hasValue(Pattern.compile("có sử dụng AI hỗ trợ; chưa được kiểm tra"));
    }

    private void save(Product product, Version base, String text, MadeWith with) {
        var id = house.bean(Ids.class).next();
        house.bean(Products.class)
                .save(new SaveVersion(COMMUNE, product.id(), id, Optional.of(base.id()), text, "", with, OFFICE));
    }

    private String open(ProductKind kind) {
        phone.navigate("/studio");
        press(phone.locator("button.st-go", new Page.LocatorOptions().setHasText(name(kind))));
        return path(kind);
    }

    private static String name(ProductKind kind) {
        return kind.equals(ProductKind.VIDEO_SCRIPT)
                ? "Kịch bản video"
                : kind.equals(ProductKind.LOUDSPEAKER) ? "Bản tin loa" : "Bài viết";
    }

    private Product product(ProductKind kind) {
        return house.bean(Products.class).begin(brief, kind, OFFICE);
    }

    private String path(ProductKind kind) {
        return "/studio/products/" + product(kind).id();
    }

    /// A file of the product whose page the phone shows.
    private String text(String file) {
        var here = phone.url().replaceFirst("(/studio/products/[^/?]+).*", "$1");
        var answer = phone.request().get(here + file);
        Assertions.assertThat(answer.status()).as(file).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private KeptBrief brief() {
        var ids = house.bean(Ids.class);
        var briefs = house.bean(Briefs.class);
        var wording = new Wording(ids.next(), "Lớp tập huấn kỹ năng số", "bà con trong ấp", "", "đến học");
        var begun = briefs.begin(COMMUNE, person().hamlet(), wording, OFFICE);
        for (var words : FACTS) {
            var at = house.bean(Time.class).now();
            briefs.state(begun, new Fact(ids.next(), words, FactSource.DOCUMENT, "Kế hoạch, mục III", at, OFFICE));
        }
        return briefs.get(COMMUNE, begun.id());
    }

    private Person person() {
        var programme = house.bean(Programmes.class).findCurrent(COMMUNE).orElseThrow();
        var hamlet = programme.clusters().getFirst().hamlets().getFirst();
        return house.bean(Roster.class)
                .listOf(COMMUNE, programme.id(), hamlet.id())
                .get(1);
    }

    private void signIn() {
        var code = house.bean(SignInCodes.class).issue(COMMUNE, person().id().value(), OFFICE);
        phone.navigate(code.path());
        press(phone.locator("main button.ct-btn").first());
        phone.waitForURL("**/me");
    }

    /// Presses what leads to another page, and waits until it is there.
    @SuppressWarnings("deprecation") // the address often stays the same, so there is none to wait for
    private static void press(Locator what) {
        what.page().waitForNavigation(what::click);
    }
}
