package vn.camtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camtay.access.DemoSignIn;
import vn.camtay.access.Role;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.signing.Specimens;
import vn.camtay.practice.signing.Specimens.Specimen;

/// A trainer checks the four papers of the exercise and one of their own, on a phone and on a laptop.
class SignatureCheckedTest {
    @Test
    void four_papers_look_alike_and_read_differently() {
        try (var house = House.demonstration()) {
            for (var page : List.of(house.phone(), house.laptop())) {
                page.navigate(
                        house.bean(DemoSignIn.class).linkFor(new CommuneCode("25303"), Role.TRAINER, "Báo cáo viên"));
                page.locator("main form button").first().click();
                page.navigate("/practice/verify");
                usable(page);
                check(page, "Tờ thứ nhất", "Chữ ký còn nguyên");
                page.getByText("Xem chứng thư tập").click();
                usable(page);
                check(page, "Tờ thứ hai", "đã bị sửa sau khi ký");
                check(page, "Tờ thứ ba", "Chưa biết ai ký");
                check(page, "Tờ thứ tư", "không có chữ ký số nào");
                handUp(page, house.bean(Specimens.class).pdf(Specimen.ALTERED));
            }
        }
    }

    private static void check(Page page, String paper, String words) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Kiểm tra " + paper))
                .click();
        assertThat(page.locator(".ct-note").first()).containsText(words);
        usable(page);
    }

    private static void handUp(Page page, byte[] pdf) {
        page.setInputFiles("#file", new FilePayload("nhận qua tin nhắn.pdf", "application/pdf", pdf));
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Kiểm tra").setExact(true))
                .click();
        assertThat(page.locator(".ct-note").first()).containsText("đã bị sửa sau khi ký");
        assertThat(page.getByText("nhận qua tin nhắn.pdf")).isVisible();
        usable(page);
    }

    /// Nothing axe objects to, and nothing wider than the screen.
    private static void usable(Page page) {
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found).as(page.url() + " " + found).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}
