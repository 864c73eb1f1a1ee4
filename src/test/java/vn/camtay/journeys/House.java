package vn.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.camtay.CamTayServer;
import vn.camtay.access.Role;
import vn.camtay.access.Scopes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.signin.SignIns;
import vn.camtay.access.signin.SignIns.Start;
import vn.camtay.place.CommuneCode;

/// The whole program on a free port with a data directory of its own, and a real browser to use it as people do.
final class House implements AutoCloseable {
    private static final String MORNING = "2025-12-27T07:15:00";
    private static final List<String> QUIET = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final ConfigurableApplicationContext program;
    private final Playwright playwright;
    private final Browser browser;

    private House(ConfigurableApplicationContext program) {
        this.program = program;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Path.of(System.getenv().getOrDefault("CAMTAY_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(QUIET));
    }

    /// An empty office, its clock on the morning of the sample's first day.
    static House empty() {
        return new House(start(MORNING, List.of()));
    }

    /// The demonstration: the sample plan issued, the sample roster imported.
    static House demonstration() {
        return demonstration(MORNING);
    }

    /// The same on another day, such as `2026-04-05T08:00:00`.
    static House demonstration(String startsAt) {
        return new House(start(startsAt, List.of("--camtay.demo=true", "--camtay.demo-samples=samples")));
    }

    private static ConfigurableApplicationContext start(String startsAt, List<String> more) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--camtay.data=" + folder(),
                "--camtay.clock.starts-at=" + startsAt));
        arguments.addAll(more);
        return new SpringApplication(CamTayServer.class).run(arguments.toArray(String[]::new));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("camtay-journey");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    /// "http://localhost:40123": the machine itself, where passwords are accepted.
    String here() {
        return "http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port");
    }

    /// A phone of its own, 360 pixels wide, signed in as nobody.
    Page phone() {
        return page(new Browser.NewContextOptions()
                .setViewportSize(360, 780)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    /// A laptop of its own.
    Page laptop() {
        return page(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("vi-VN").setBaseURL(here()));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /// A full sign-in of staff with one role, as after typing a password.
    void signIn(Page page, CommuneCode commune, UUID subject, Role role) {
        bean(Scopes.class).setStaffRoles(commune, subject, Set.of(role), subject);
        var start = new Start(commune.value(), subject, SignedInBy.FULL, Optional.empty());
        var cookie = bean(SignIns.class).start(start, Optional.empty());
        page.context().addCookies(List.of(new Cookie("camtay", cookie).setUrl(here())));
    }

    /// Nothing axe objects to, and nothing wider than the screen.
    static void usable(Page page) {
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found).as(page.url() + " " + found).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("fits the screen: " + page.url())
                .isEqualTo(true);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        program.close();
    }
}
