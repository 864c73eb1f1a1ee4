package vn.camtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.camtay.access.Role;
import vn.camtay.access.Scopes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.signin.SignIns;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;
import vn.camtay.plan.Programmes;

/// An organiser brings the plan in, puts one thing right and issues it: on a phone, and with scripts turned off.
class PlanJourneyTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");

    @Test
    void a_plan_is_uploaded_corrected_and_issued_on_a_phone() {
        try (var house = House.empty()) {
            walk(house, signedIn(house, house.phone()), true);
        }
    }

    @Test
    void the_same_works_without_script() {
        try (var house = House.empty()) {
            var phone = house.phone();
            var plain = phone.context()
                    .browser()
                    .newContext(new Browser.NewContextOptions()
                            .setJavaScriptEnabled(false)
                            .setLocale("vi-VN")
                            .setViewportSize(360, 780)
                            .setBaseURL(house.here()));
            walk(house, signedIn(house, plain.newPage()), false);
        }
    }

    private static void walk(House house, Page page, boolean checked) {
        page.navigate("/plans");
        look(page, checked);
        page.setInputFiles("#file", Path.of("samples/ke-hoach-mau.pdf"));
        press(page.getByText("Tải lên và đọc"));
        assertThat(page.getByText("3 cụm, 24 ấp, 267 người")).isVisible();
        look(page, checked);

        press(page.getByLabel("sửa: Cụm 1 · Ngày học"));
        look(page, checked);
        page.fill("#value", "3/1/2026");
        press(page.getByText("Lưu", new Page.GetByTextOptions().setExact(true)));
        assertThat(page.getByText("đã sửa tay")).isVisible();

        press(page.getByText("Ban hành", new Page.GetByTextOptions().setExact(true)));
        look(page, checked);
        press(page.getByText("điều trên, ban hành"));
        assertThat(page.getByText("Việc tiếp theo: nhập danh sách")).isVisible();
        look(page, checked);
        var programme = house.bean(Programmes.class).findCurrent(COMMUNE).orElseThrow();
        assertThat(programme.clusters().getFirst().day()).hasToString("2026-01-03");

        press(page.getByText("← Về kế hoạch"));
        press(page.getByText("Các bản và so sánh"));
        look(page, checked);
        page.navigate("/plans/new");
        look(page, checked);
    }

    /// By keyboard: the browser cannot tell when an element rests while its scripts are off.
    private static void press(Locator target) {
        target.focus();
        target.press("Enter");
    }

    /// Nothing is wider than the phone, and what can be checked of accessibility is in order.
    private static void look(Page page, boolean checked) {
        if (checked) {
            assertThat(page.evaluate("document.documentElement.scrollWidth <= 360"))
                    .as(page.url())
                    .isEqualTo(true);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(page.url())
                    .isEmpty();
        }
    }

    private static Page signedIn(House house, Page page) {
        house.bean(Places.class).save(new Commune(COMMUNE, "xã", "Lộc Hưng", "tỉnh Đồng Nai"));
        var subject = UUID.randomUUID();
        house.bean(Scopes.class).setStaffRoles(COMMUNE, subject, Set.of(Role.ORGANISER), subject);
        var cookie = house.bean(SignIns.class)
                .start(
                        new SignIns.Start(COMMUNE.value(), subject, SignedInBy.FULL, Optional.empty()),
                        Optional.empty());
        page.context().addCookies(List.of(new Cookie("camtay", cookie).setUrl(house.here())));
        return page;
    }
}
