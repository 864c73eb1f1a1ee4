package vn.camtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.signin.SignIns;
import vn.camtay.access.signin.SignIns.Start;
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
import vn.camtay.studio.Products;
import vn.camtay.studio.SaveVersion;
import vn.camtay.studio.rights.RightsLedger;

/// A member of a hamlet's group makes a poster on a phone: from the facts, with a picture made by AI, to the files.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PosterJourneyTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");

    /// A busy machine draws slowly, and the picture is drawn anew only after a pause in typing.
    private static final LocatorAssertions.HasTextOptions SLOWLY =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);

    private static final LocatorAssertions.HasAttributeOptions CHANGED =
            new LocatorAssertions.HasAttributeOptions().setTimeout(30_000);

    private final House house = House.demonstration();
    private final Person member = member();
    private final KeptBrief brief = brief();

    @AfterAll
    void close() {
        house.close();
    }

    private Person member() {
        var programme = house.bean(Programmes.class).findCurrent(COMMUNE).orElseThrow();
        return house.bean(Roster.class).list(COMMUNE, programme.id()).getFirst();
    }

    private KeptBrief brief() {
        var ids = house.bean(Ids.class);
        var begun = house.bean(Briefs.class)
                .begin(
                        COMMUNE,
                        member.hamlet(),
                        new Wording(ids.next(), "Lớp học của ấp", "bà con", "", ""),
                        member.id().value());
        state(begun, "Lớp học dịch vụ công diễn ra ngày 27/12/2025 tại nhà văn hóa ấp Sóc Lớn.");
        state(begun, "Ai cần hỏi thì gọi 0900 000 123.");
        return house.bean(Briefs.class).get(COMMUNE, begun.id());
    }

    private void state(KeptBrief begun, String words) {
        var by = member.id().value();
        house.bean(Briefs.class)
                .state(
                        begun,
                        new Fact(
                                house.bean(Ids.class).next(),
                                words,
                                FactSource.OBSERVED,
                                "tại ấp",
                                house.bean(Time.class).now(),
                                by));
    }

    @Test
    void a_member_makes_a_poster_on_a_phone_and_takes_its_files() throws IOException {
        var phone = signedIn();
        phone.navigate("/studio/briefs/" + brief.id());
        press(phone.locator("form:has(input[value=poster]) button"));
        assertThat(phone.locator(".st-template")).hasCount(15);
        usable(phone);
        press(phone.locator("button[value=anh-tren]"));
        usable(phone);
        fillFromTheFacts(phone);
        bringAPictureMadeByAi(phone);
        typeTooMuchAndShortenIt(phone);
        press(phone.locator(".st-keep .ct-btn").first());
        assertThat(phone.locator("a[href$='poster.png']")).isVisible();
        usable(phone);
        takeFiles(phone);
        somebodyElseSavesMeanwhile(phone);
        completeTheLedger(phone);
    }

    /// Nothing is overwritten: both are shown, and what was typed is still there to be saved upon theirs.
    private void somebodyElseSavesMeanwhile(Page phone) {
        var products = house.bean(Products.class);
        var product = products.listOf(COMMUNE, brief.hamlet()).getFirst();
        var before = products.latest(COMMUNE, product.id()).orElseThrow();
        products.save(new SaveVersion(
                COMMUNE,
                product.id(),
                house.bean(Ids.class).next(),
                Optional.of(before.id()),
                "Bản của người khác\n",
                before.layout(),
                MadeWith.HAND,
                member.id().value()));
        phone.locator("#slot-call").fill("Bà con nhớ đến nhé!");
        press(phone.locator(".st-keep .ct-btn").first());
        assertThat(phone.locator(".ct-note.wait").first()).containsText("Bản của người khác");
        assertThat(phone.locator("#slot-call")).hasValue("Bà con nhớ đến nhé!");
        usable(phone);
        press(phone.locator(".st-keep .ct-btn").first());
        assertThat(phone.locator("a[href$='poster.png']")).isVisible();
        assertThat(products.versions(COMMUNE, product.id())).hasSize(3);
    }

    private static void fillFromTheFacts(Page phone) {
        press(phone.locator("button[formaction$='/fill']"));
        assertThat(phone.locator("#slot-when")).hasValue(Pattern.compile(".*27/12/2025.*"));
        assertThat(phone.locator("#slot-ask")).hasValue(Pattern.compile(".*0900 000 123.*"));
        phone.locator("#address").fill("https://dichvucong.gov.vn");
    }

    private static void bringAPictureMadeByAi(Page phone) throws IOException {
        phone.locator("#file")
                .setInputFiles(new FilePayload(
                        "IMG_1.HEIC",
                        "image/heic",
                        "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1)));
        press(phone.locator("button[formaction$='/picture']"));
        assertThat(phone.locator(".ct-note.bad")).containsText("Tương thích nhất");
        phone.locator("#file").setInputFiles(new FilePayload("ve.png", "image/png", picture()));
        phone.locator("input[name=source][value=AI]").check();
        phone.locator("#tool").fill("Công cụ vẽ tranh");
        press(phone.locator("button[formaction$='/picture']"));
        assertThat(phone.locator(".st-picture")).containsText("Ảnh do AI làm");
        assertThat(phone.locator("#slot-ask")).hasValue(Pattern.compile(".*0900 000 123.*"));
        usable(phone);
    }

    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x88bb66));
        pen.fillRect(0, 0, 800, 600);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static void typeTooMuchAndShortenIt(Page phone) {
        var before = phone.locator("#look img").getAttribute("src");
        phone.locator("#slot-headline").fill("Học dùng dịch vụ công trên điện thoại cùng bà con trong ấp Sóc Lớn");
        assertThat(phone.locator("#left-headline")).hasText("66/60 chữ cái", SLOWLY);
        assertThat(phone.locator("#look .st-mend")).containsText("6 chữ cái");
        phone.locator("#slot-headline").fill("Học dịch vụ công trên điện thoại");
        assertThat(phone.locator("#left-headline")).hasText("32/60 chữ cái", SLOWLY);
        assertThat(phone.locator("#look .ct-tag.good").first()).isVisible();
        assertThat(phone.locator("#look img")).not().hasAttribute("src", before, CHANGED);
        usable(phone);
    }

    private static void takeFiles(Page phone) throws IOException {
        var png = phone.request()
                .get(href(phone, "poster.png"), RequestOptions.create())
                .body();
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getHeight()).isEqualTo(1350);
        assertThat(new String(png, StandardCharsets.UTF_8))
                .contains("compositeWithTrainedAlgorithmicMedia", "Nội dung có sử dụng AI hỗ trợ; chưa được kiểm tra.");
        try (var pdf = Loader.loadPDF(phone.request()
                .get(href(phone, "poster.pdf"), RequestOptions.create())
                .body())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Học dịch vụ công trên điện thoại", "dichvucong.gov.vn", "27/12/2025");
        }
    }

    private static String href(Page phone, String file) {
        return phone.locator("a[href$='" + file + "']").getAttribute("href");
    }

    /// What is missing is told until it is said: the prompt, and whether anybody can be recognised.
    private void completeTheLedger(Page phone) {
        press(phone.locator("a[href$='/rights']"));
        assertThat(phone.locator(".ct-note.wait")).containsText("Còn thiếu ở 1 mục");
        assertThat(phone.locator(".st-lack").nth(0)).containsText("Chưa ghi câu lệnh");
        assertThat(phone.locator(".st-lack").nth(1)).containsText("nhận ra ai");
        usable(phone);
        press(phone.locator(".st-right .ct-actions a"));
        phone.locator("#prompt").fill("Vẽ cánh đồng lúa buổi sáng, màu ấm, không có người.");
        phone.locator("input[name=persons][value=NOBODY]").check();
        usable(phone);
        press(phone.locator("form.ct-form button.ct-btn"));
        assertThat(phone.locator(".ct-note.good")).containsText("Đã đủ");
        usable(phone);
        var product = house.bean(Products.class).listOf(COMMUNE, brief.hamlet()).getFirst();
        assertThat(house.bean(RightsLedger.class).missing(COMMUNE, product.id()))
                .isEmpty();
    }

    private Page signedIn() {
        var start = new Start(COMMUNE.value(), member.id().value(), SignedInBy.BADGE, Optional.empty());
        var cookie = house.bean(SignIns.class).start(start, Optional.empty());
        var phone = house.phone();
        phone.context().addCookies(List.of(new Cookie("camtay", cookie).setUrl(house.here())));
        return phone;
    }

    private static void press(Locator pressed) {
        pressed.page().waitForNavigation(pressed::click);
    }

    private static void usable(Page page) {
        House.usable(page);
    }
}
