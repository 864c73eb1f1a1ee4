package vn.camtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.camtay.access.Role;
import vn.camtay.access.Scopes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.signin.SignIns;
import vn.camtay.access.signin.SignIns.Start;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.recording.Sounds;

/// The service centre brings in what a neighbour recorded in Khmer and in S'tiêng; a trainee's phone plays it, in the
/// language chosen once; the neighbour changes her mind.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordingJourneyTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final UUID CLERK = new UUID(0x5eed, 2);
    private static final UUID ORGANISER = new UUID(0x5eed, 3);

    private final House house = House.demonstration();

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void a_recording_is_brought_in_heard_and_withdrawn() {
        var office = signedIn(house.laptop(), CLERK, Role.SERVICE_CENTRE);
        usable(office, "/practice/recordings");
        usable(office, "/practice/recordings/new?spot=MENU");
        bring(office, "vi", "khong-phai.mp3", "<html>".getBytes());
        assertThat(office.locator(".ct-error").first()).containsText("Không đọc được");
        usable(office);
        bring(office, "km", "km.wav", Sounds.wav(6));
        assertThat(office.locator("#MENU audio")).hasCount(1);

        var phone = signedIn(house.phone(), ORGANISER, Role.ORGANISER);
        usable(phone, "/practice");
        assertThat(phone.locator(".pr-voice")).containsText("Nghe tiếng Khmer");
        playsAndIsKept(phone);

        office.navigate("/practice/recordings/new?spot=MENU");
        bring(office, "sti", "sti.wav", Sounds.wav(7));
        usable(office);
        var deskOnPhone = signedIn(house.phone(), CLERK, Role.SERVICE_CENTRE);
        usable(deskOnPhone, "/practice/recordings");
        usable(deskOnPhone, "/practice/recordings/new");

        usable(phone, "/practice");
        assertThat(phone.locator(".pr-voice audio")).hasCount(0);
        phone.locator(".pr-voice button[value=sti]").click();
        assertThat(phone.locator(".pr-voice b")).containsText("S'tiêng");
        phone.navigate("/practice");
        assertThat(phone.locator(".pr-voice b")).containsText("S'tiêng");
        var sound = phone.locator(".pr-voice audio").getAttribute("src");

        office.navigate("/practice/recordings");
        office.locator("#MENU .pr-kept:has-text(\"S'tiêng\") summary").click();
        office.locator("#MENU .pr-kept:has-text(\"S'tiêng\") form button").click();
        assertThat(office.locator("#MENU audio")).hasCount(1);
        assertThat(phone.request().get(sound).status()).isEqualTo(404);
    }

    @Test
    void a_stage_plays_its_recording_in_place_of_the_browsers_voice() {
        var office = signedIn(house.laptop(), CLERK, Role.SERVICE_CENTRE);
        office.navigate("/practice/recordings/new?spot=FIND");
        bring(office, "km", "km.wav", Sounds.wav(6));
        var phone = signedIn(house.phone(), ORGANISER, Role.ORGANISER);
        phone.navigate("/practice/begin/khai-sinh/be-bao-an");
        phone.locator("button[value=GUIDED]").click();
        usable(phone);
        assertThat(phone.locator("[data-speak]")).hasCount(0);
        phone.locator(".pr-voice button[value=machine]").click();
        assertThat(phone.locator(".pr-voice audio")).hasCount(0);
        assertThat(phone.locator("button[value=km]")).isVisible();
        assertThat(phone.url()).contains("/practice/");
        usable(phone);
    }

    /// In parts, as iPhones ask, and by the hash not again.
    private static void playsAndIsKept(Page phone) {
        var sound = phone.locator(".pr-voice audio").getAttribute("src");
        var part = phone.request().get(sound, RequestOptions.create().setHeader("Range", "bytes=0-99"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).hasSize(100);
        assertThat(part.headers().get("content-type")).isEqualTo("audio/wav");
        assertThat(part.headers().get("cache-control")).contains("private").contains("immutable");
        assertThat((boolean) phone.evaluate("""
                async () => {
                  const audio = document.querySelector(".pr-voice audio");
                  audio.load();
                  await new Promise((loaded, failed) => { audio.preload = "auto"; audio.oncanplay = loaded; audio.onerror = failed; });
                  return audio.duration > 5.9 && audio.duration < 6.1;
                }""")).isTrue();
    }

    private static void bring(Page office, String language, String name, byte[] content) {
        office.locator("input[name=language][value=" + language + "]").check();
        office.locator("#file").setInputFiles(new FilePayload(name, "audio/mpeg", content));
        office.locator("#speaker").fill("Thị Sa Rết");
        office.locator("input[name=agrees]").check();
        office.locator("form.ct-form button.ct-btn").click();
    }

    private Page signedIn(Page page, UUID subject, Role role) {
        house.bean(Scopes.class).setStaffRoles(COMMUNE, subject, Set.of(role), subject);
        var cookie = house.bean(SignIns.class)
                .start(new Start(COMMUNE.value(), subject, SignedInBy.FULL, Optional.empty()), Optional.empty());
        page.context().addCookies(List.of(new Cookie("camtay", cookie).setUrl(house.here())));
        return page;
    }

    private static void usable(Page page, String path) {
        page.navigate(path);
        usable(page);
    }

    private static void usable(Page page) {
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found).as(page.url() + " " + found).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}
