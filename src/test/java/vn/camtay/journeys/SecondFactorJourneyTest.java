package vn.camtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.camtay.journeys.House.usable;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.camtay.access.AccountOutcome;
import vn.camtay.access.Accounts;
import vn.camtay.access.Role;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.Subject;
import vn.camtay.access.second.Phone;
import vn.camtay.place.CommuneCode;

/// An organiser switches a second factor on, keeps the codes on paper, and signs in with one, all on a small screen.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondFactorJourneyTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final String PASSWORD = "mưa rơi trên mái ngói";
    private static final Pattern KEY = Pattern.compile("secret=([A-Z2-7]+)&");

    private final House house = House.demonstration();

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void a_phone_is_asked_for_after_the_password_and_paper_stands_in_for_it() {
        var page = house.phone();
        choosePassword(page);
        signIn(page);
        page.navigate("/account/second");
        usable(page);
        page.locator("form[action$='/begin'] button").click();
        usable(page);
        page.locator("#code").fill("000000");
        page.locator("form[action$='/confirm'] button").click();
        assertThat(page.locator(".ct-note.bad")).isVisible();
        usable(page);
        page.locator("#code").fill(phone(page).shows(house.bean(Clock.class).instant()));
        page.locator("form[action$='/confirm'] button").click();
        assertThat(page.locator(".ac-codes li")).hasCount(8);
        usable(page);
        var paper = page.locator(".ac-codes li").first().innerText();
        page.locator("a.ct-btn[href='/account/second']").click();
        assertThat(page.locator(".ct-note.good")).isVisible();
        usable(page);
        page.locator("details summary").click();
        usable(page);
        withPaper(paper);
    }

    private void withPaper(String code) {
        var page = house.phone();
        signIn(page);
        assertThat(page.locator("#code")).isVisible();
        usable(page);
        page.locator("#code").fill("1234");
        page.locator("form[action='/staff/second'] button").click();
        assertThat(page.locator(".ct-note.bad")).isVisible();
        usable(page);
        page.locator("#code").fill(code);
        page.locator("form[action='/staff/second'] button").click();
        page.waitForURL("**/office");
    }

    private void choosePassword(Page page) {
        var administrator = new Subject(
                new UUID(7, 7), Optional.of(COMMUNE), Set.of(Role.ADMINISTRATOR), Set.of(), SignedInBy.FULL, false);
        var made = (AccountOutcome.LinkMade)
                house.bean(Accounts.class).add(administrator, "lan.le", "Lê Thị Lan", Set.of(Role.ORGANISER));
        page.navigate(made.link());
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=again]").fill(PASSWORD);
        page.locator("form.ct-form button").click();
    }

    private static void signIn(Page page) {
        page.navigate("/staff");
        page.locator("input[name=username]").fill("lan.le");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("form[action='/staff/password'] button").click();
    }

    private static Phone phone(Page page) {
        var link = page.locator("a[href^='otpauth:']").getAttribute("href");
        var key = KEY.matcher(link);
        Assertions.assertThat(key.find()).as(link).isTrue();
        return new Phone(key.group(1));
    }
}
