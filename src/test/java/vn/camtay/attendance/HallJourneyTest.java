package vn.camtay.attendance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A morning at the door as people see it: phones, the desk and the hall's screen, in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HallJourneyTest {
    @TempDir
    static Path data;

    private HallProcess server;
    private Playwright playwright;
    private Browser browser;
    private Page office;

    @BeforeAll
    void open() throws Exception {
        server = HallProcess.start(data, "2025-11-15T07:20:00", "--camtay.demo=true");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = Optional.ofNullable(System.getenv("CAMTAY_CHROMIUM")).orElse("/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        office = context(1280, 800).newPage();
        go(office, server.link);
        office.locator("main button").click();
    }

    @AfterAll
    void close() throws Exception {
        playwright.close();
        server.close();
    }

    @Test
    void two_phones_and_the_desk_mark_and_the_halls_screen_follows_by_itself() {
        var board = office.context().newPage();
        go(board, "/board");
        var count = board.locator("#board .ct-big");
        var before = Integer.parseInt(count.innerText().split("/")[0].strip());
        usable(board);
        press(phone("/d/25303/" + server.code), server.numbers.get(0));
        var second = phone("/d/25303/" + server.code);
        go(second, "/b/" + server.numbers.get(1));
        usable(second);
        second.locator("main .ct-btn").click();
        assertThat(second.locator(".ct-note.good")).isVisible();
        go(office, "/desk");
        usable(office);
        office.keyboard().type("http://elsewhere/b/" + server.numbers.get(2));
        office.keyboard().press("Enter");
        assertThat(office.locator(".ct-note.good")).isVisible();
        assertThat(count).containsText((before + 3) + " ");
    }

    @Test
    void a_press_without_a_connection_is_kept_and_sent_when_it_is_back() {
        var phone = phone("/d/25303/" + server.code);
        phone.locator("#number").fill(server.numbers.get(7));
        phone.context().setOffline(true);
        phone.locator("main .ct-btn").click();
        assertThat(phone.locator(".ct-lost")).isVisible();
        phone.context().setOffline(false);
        assertThat(phone.locator(".ct-note.good")).isVisible();
    }

    @Test
    void somebody_off_the_list_is_let_in_and_a_wrong_mark_is_taken_back() {
        go(office, "/desk");
        office.locator("#typed").fill("hanh");
        office.keyboard().press("Enter");
        office.locator(".at-person", new Page.LocatorOptions().setHasText("ngoài danh sách"))
                .first()
                .click();
        office.locator("#reason-guest").fill("đổi ngày vì bận đám cưới");
        usable(office);
        office.locator("form[action='/desk/mark'] .ct-btn").click();
        assertThat(office.locator(".ct-note.good")).isVisible();
        go(office, "/attendance/sheet");
        var guests = office.locator("section", new Page.LocatorOptions().setHasText("Ngoài danh sách"));
        guests.locator("summary").first().click();
        guests.locator("input[name=reason]").first().fill("nhầm người");
        guests.locator(".ct-btn").first().click();
        assertThat(office.locator(".ct-note.good")).containsText("nhầm người");
    }

    @Test
    void everything_at_the_door_works_without_script() {
        var plain = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740));
        var phone = plain.newPage();
        go(phone, "/d/25303/" + server.code);
        press(phone, server.numbers.get(12));
    }

    @Test
    void sessions_are_shown_and_their_hours_changed_on_a_phone() {
        var small = office.context().newPage();
        small.setViewportSize(360, 740);
        go(small, "/timetable");
        usable(small);
        small.locator("summary").last().click();
        small.locator("input[name=ends]").last().fill("16 giờ 45");
        small.locator("details .ct-btn").last().click();
        assertThat(small.locator(".ct-note.good")).containsText("16:45");
    }

    private BrowserContext context(int width, int height) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    private Page phone(String path) {
        var page = context(360, 740).newPage();
        go(page, path);
        usable(page);
        return page;
    }

    private void go(Page page, String path) {
        page.navigate("http://localhost:" + server.port + path);
    }

    private static void press(Page page, String number) {
        page.locator("#number").fill(number);
        page.locator("main .ct-btn").click();
        Locator note = page.locator(".ct-note.good");
        assertThat(note).containsText("Đã ghi");
    }

    /// Fits the screen, and has no fault that axe can see.
    private static void usable(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(page.viewportSize().width);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
