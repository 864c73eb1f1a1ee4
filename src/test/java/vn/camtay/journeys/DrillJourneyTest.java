package vn.camtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.camtay.access.Role;
import vn.camtay.access.SignInCodes;
import vn.camtay.drill.SittingKind;
import vn.camtay.drill.demo.DemoHall;
import vn.camtay.drill.item.Channel;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;

/// Real or fake: five minutes on a phone, a round in the hall, a refresher in the fourth month, and what the sheets say
/// of the afternoon.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrillJourneyTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final UUID OFFICE = new UUID(0x5eed, 1);
    private static final UUID TRAINER = new UUID(0x5eed, 2);
    private static final UUID NOBODY = new UUID(0, 0);
    /// A slow round is open for three quarters of a minute.
    private static final int ROUND_MILLIS = 90_000;

    private final House house = House.demonstration("2026-04-05T08:00:00");

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void five_minutes_of_practice_meet_every_channel() {
        var phone = signedIn(people().get(1));
        phone.locator("a[href='/drill']").click();
        House.usable(phone);
        press(phone.locator("button[value=PRACTICE]"));
        var met = new HashSet<String>();
        for (var i = 0; i < Channel.values().length; i++) {
            met.add(phone.locator("[data-channel]").getAttribute("data-channel"));
            House.usable(phone);
            if (i == 0) {
                answerByKeyboard(phone);
            } else {
                phone.locator("input[name=at]").first().check();
                phone.locator("input[value=VERIFY]").check();
                press(phone.locator("button[value=FAIRLY]"));
            }
            assertThat(phone.locator("#next li").first()).isVisible();
            if (i == 0) {
                House.usable(phone);
            }
            press(phone.locator("a.ct-btn[href^='/drill/sit/']"));
        }
        Assertions.assertThat(met).hasSize(Channel.values().length);
        assertThat(phone.locator("h1")).containsText("Xong năm phút");
        House.usable(phone);
    }

    private static void answerByKeyboard(Page phone) {
        phone.locator("input[name=at]").first().focus();
        phone.keyboard().press("Space");
        assertThat(phone.locator("input[name=at]").first()).isChecked();
        phone.locator("input[name=judgement]").first().focus();
        phone.keyboard().press("ArrowDown");
        assertThat(phone.locator("input[value=VERIFY]")).isChecked();
        phone.locator("button[value=FAIRLY]").focus();
        phone.keyboard().press("Enter");
        phone.waitForURL("**/told/*");
    }

    @Test
    void the_hall_answers_within_seconds_and_a_refresher_is_taken_meanwhile() {
        var first = signedIn(people().get(2));
        var second = signedIn(people().get(3));
        for (var phone : List.of(first, second)) {
            phone.navigate("/drill/live");
            assertThat(phone.locator("h1")).containsText("Chờ báo cáo viên");
        }
        House.usable(first);
        var trainer = house.laptop();
        house.signIn(trainer, COMMUNE, TRAINER, Role.TRAINER);
        trainer.navigate("/drill/hall?cluster=" + cluster().id());
        House.usable(trainer);
        press(trainer.locator("button[value=JUDGE_SLOW]").first());
        assertThat(first.locator("button[value=DOUBT]")).isVisible();
        press(first.locator("button[value=DOUBT]"));
        assertThat(first.locator(".ct-note.good")).containsText("Ngờ");
        press(second.locator("button[value=TRUST]"));
        House.usable(first);
        assertThat(trainer.locator(".ct-big")).hasText("2");
        takeRefresher(signedIn(people().get(4)));
        assertThat(trainer.locator("a[href*='told=yes']"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(ROUND_MILLIS));
        assertThat(trainer.locator(".dr-bars b")).hasText(new String[] {"1", "0", "1"});
        House.usable(trainer);
        press(trainer.locator("a[href*='told=yes']"));
        assertThat(trainer.locator(".dr-why").first()).isVisible();
        House.usable(trainer);
        assertThat(first.locator(".dr-why").first()).isVisible();
        House.usable(first);
    }

    private void takeRefresher(Page phone) {
        phone.navigate("/drill");
        assertThat(phone.locator(".ct-card.now h2").first()).containsText("Ôn lại");
        press(phone.locator("button[value=BOOSTER_1]"));
        for (var i = 0; i < 20; i++) {
            assertThat(phone.locator(".ct-soft").first()).containsText("Câu " + (i + 1) + " trên 20");
            phone.locator("input[value=DOUBT]").check();
            press(phone.locator("button[value=VERY]"));
        }
        assertThat(phone.locator("h1")).containsText("Xong bài ôn");
        House.usable(phone);
    }

    @Test
    void the_sheets_of_a_hall_say_whether_the_afternoon_helped() {
        var hall = house.bean(DemoHall.class);
        hall.take(COMMUNE, cluster().id(), SittingKind.BEFORE, NOBODY);
        hall.take(COMMUNE, cluster().id(), SittingKind.AFTER, NOBODY);
        var trainer = house.laptop();
        house.signIn(trainer, COMMUNE, TRAINER, Role.TRAINER);
        trainer.navigate("/drill/results");
        assertThat(trainer.locator("h1")).containsText("Buổi tập có ích");
        Assertions.assertThat(
                        trainer.locator(".dr-table").first().locator("tbody tr").count())
                .isEqualTo(Channel.values().length);
        House.usable(trainer);
        trainer.setViewportSize(360, 780);
        House.usable(trainer);
    }

    private Programme.Cluster cluster() {
        return house.bean(Programmes.class)
                .findCurrent(COMMUNE)
                .orElseThrow()
                .clusters()
                .getFirst();
    }

    private List<Person> people() {
        var programme = house.bean(Programmes.class).findCurrent(COMMUNE).orElseThrow();
        return house.bean(Roster.class)
                .listOf(COMMUNE, programme.id(), cluster().hamlets().getFirst().id());
    }

    private Page signedIn(Person person) {
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
