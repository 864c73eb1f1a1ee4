package vn.camtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.camtay.access.Role;
import vn.camtay.access.Scopes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.signin.SignIns;
import vn.camtay.access.signin.SignIns.Start;
import vn.camtay.place.CommuneCode;

/// A neighbour looks something up on a cheap phone and prints it; the service centre words it anew and the phone finds
/// the new words.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideJourneyTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final UUID CLERK = new UUID(0x5eed, 2);

    private final House house = House.demonstration();

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void a_phone_finds_a_procedure_without_tone_marks_and_shows_its_card() throws IOException {
        var phone = house.phone();
        phone.navigate("/");
        phone.locator("a[href='/guide']").click();
        usable(phone);
        phone.locator("#q").pressSequentially("giay khai sinh cho con");
        var first = phone.locator("#found a.ct-row").first();
        assertThat(first).containsText("Đăng ký khai sinh");
        usable(phone);
        first.click();
        assertThat(phone.locator("h1")).hasText("Đăng ký khai sinh");
        assertThat(phone.locator("main .ct-card h2").first()).hasText("Chuẩn bị");
        assertThat(phone.locator("main")).containsText("tháng 6–7/2026");
        usable(phone);
        phone.locator("a[href$='/card']").click();
        usable(phone);
        phone.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(phone.locator("[data-print]")).isHidden();
        var printed = phone.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (var pdf = Loader.loadPDF(printed)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(new PDFTextStripper().getText(pdf)).contains("1.001193", "Giấy chứng sinh");
        }
    }

    @Test
    void a_phone_comes_by_life_event_and_by_error_to_what_helps() {
        var phone = house.phone();
        phone.navigate("/guide");
        phone.locator("a[href='/guide/life/account']").click();
        usable(phone);
        phone.locator("a[href='/guide/a/otp-old-sim']").click();
        assertThat(phone.locator("main")).containsText("Đừng đọc mã OTP");
        usable(phone);
        phone.navigate("/guide/errors");
        usable(phone);
        phone.navigate("/guide/addresses");
        assertThat(phone.locator("#hotline-portal a[href='tel:18001096']")).isVisible();
        assertThat(phone.locator("#cyber-police .gd-unsure")).isVisible();
        usable(phone);
    }

    @Test
    void the_service_centre_words_an_article_anew_and_the_phone_finds_it() {
        var office = office();
        office.navigate("/office");
        office.locator("a[href='/guide/desk']").click();
        usable(office);
        office.locator("#q").fill("tam tru");
        office.locator("form[role=search] button").click();
        office.locator("a[href='/guide/desk/a/1.004194']").click();
        usable(office);
        var ways = office.locator("#ways").inputValue();
        office.locator("#ways").fill("qua chim | 1 ngày | 0 đồng");
        office.locator("form[action='/guide/desk/a/1.004194'] button").click();
        assertThat(office.locator("#ways-hint .ct-error")).isVisible();
        office.locator("#ways").fill(ways);
        office.locator("#words").fill("tạm trú, ở trọ, giấy nhà trọ màu hồng");
        office.locator("form[action='/guide/desk/a/1.004194'] button").click();
        assertThat(office.locator("main")).containsText("Bà con đang đọc lời của xã");
        assertThat(office.locator("ins")).containsText("giấy nhà trọ màu hồng");
        usable(office);
        var phone = house.phone();
        phone.navigate("/guide?q=giay nha tro mau hong");
        assertThat(phone.locator("#found a.ct-row").first()).containsText("Xã viết");
        phone.locator("#found a.ct-row").first().click();
        assertThat(phone.locator("main")).containsText("Lời của xã Lộc Hưng");
        office.locator("form[action$='/take-back'] button").click();
        assertThat(office.locator("main")).containsText("Bà con đang đọc bản gốc");
        phone.reload();
        assertThat(phone.locator("main")).not().containsText("Lời của xã");
    }

    @Test
    void the_service_centre_keeps_its_list_and_phones_see_it_first() {
        var office = office();
        office.navigate("/guide/desk?q=mat can cuoc");
        office.locator("form[action='/guide/desk/picks']:has(input[value='1.014064']) button")
                .click();
        assertThat(office.locator(".ct-note.good")).isVisible();
        office.locator(".gd-note").first().fill("Làm ở trụ sở Công an xã, buổi sáng.");
        office.locator("form[action='/guide/desk/picks'] button").first().click();
        usable(office);
        var phone = house.phone();
        phone.navigate("/guide");
        assertThat(phone.locator("#found .ct-card").first()).containsText("Làm ở trụ sở Công an xã, buổi sáng.");
        office.navigate("/guide/desk/new/error");
        usable(office);
        office.locator("#title").fill("Wi-Fi nhà văn hóa không vào được");
        office.locator("#lead").fill("Điện thoại báo sai mật khẩu Wi-Fi.");
        office.locator("#remedy").fill("Xem mật khẩu dán ở cửa.");
        office.locator("form[action='/guide/desk/new/error'] button").click();
        assertThat(office.locator("h1")).containsText("Wi-Fi nhà văn hóa");
        phone.navigate("/guide?q=wifi nha van hoa");
        assertThat(phone.locator("#found")).containsText("Wi-Fi nhà văn hóa");
    }

    private Page office() {
        house.bean(Scopes.class).setStaffRoles(COMMUNE, CLERK, Set.of(Role.SERVICE_CENTRE), CLERK);
        var start = new Start(COMMUNE.value(), CLERK, SignedInBy.FULL, Optional.empty());
        var cookie = house.bean(SignIns.class).start(start, Optional.empty());
        var page = house.laptop();
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
