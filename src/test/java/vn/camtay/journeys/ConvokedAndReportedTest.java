package vn.camtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.journeys.House.usable;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.camtay.access.Role;
import vn.camtay.access.SignInCodes;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;

/// The office asks people to come, somebody answers on a phone, and the results lead to the people behind them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConvokedAndReportedTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final UUID ORGANISER = new UUID(0x5eed, 1);

    private final House house = House.demonstration();
    private final Programme programme =
            house.bean(Programmes.class).findCurrent(COMMUNE).orElseThrow();

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void an_answer_pressed_on_a_phone_is_seen_by_the_office() {
        var person = person();
        var code = house.bean(SignInCodes.class).issue(COMMUNE, person.id().value(), ORGANISER);
        var phone = house.phone();
        phone.navigate(code.path());
        phone.locator("main button.ct-btn").first().click();
        phone.navigate("/invitation");
        assertThat(phone.locator("h1")).containsText(person.name());
        usable(phone);
        phone.locator("form:has(input[name=coming][value=yes]) button").click();
        assertThat(phone.locator(".ct-note.good")).isVisible();
        var office = office();
        office.navigate("/convocation/hamlet/" + person.hamlet());
        assertThat(office.locator(".cv-person", new Page.LocatorOptions().setHasText(person.name()))
                        .first())
                .containsText("sẽ đến");
        usable(office);
        phone.locator(".cv-cannot summary").click();
        phone.locator("form:has(input[name=coming][value=no]) button").click();
        assertThat(phone.locator(".ct-note")).containsText("không đến được");
        office.navigate("/convocation");
        assertThat(office.locator(".cv-row").first()).containsText("1 không đến được");
        usable(office);
    }

    @Test
    void papers_of_a_hamlet_are_printed() throws IOException {
        var office = office();
        office.navigate("/convocation/invitation?hamlet=" + person().hamlet());
        usable(office);
        office.locator("main button.ct-btn").first().click();
        assertThat(office.locator(".ct-error")).isVisible();
        office.locator("input[name=paid][value=no]").check();
        assertThat(pages(office, "main button.ct-btn >> nth=0")).isEqualTo(2);
        office.navigate("/convocation/hamlet/" + person().hamlet());
        assertThat(pages(office, "form[action='/convocation/badges.pdf'] button"))
                .isEqualTo((people().size() + 7) / 8);
    }

    @Test
    void a_figure_of_the_results_leads_to_its_people() {
        var office = office();
        office.navigate("/report");
        usable(office);
        office.locator(".rp-table tbody .rp-n").first().click();
        assertThat(office.locator("h1")).containsText("Trong danh sách: 102");
        assertThat(office.locator(".rp-line")).hasCount(102);
        usable(office);
        office.navigate("/report/document");
        usable(office);
        office.locator("form[action='/report/issue'] button:not([formaction])").click();
        assertThat(office.locator(".ct-error").first()).isVisible();
    }

    private static int pages(Page page, String button) throws IOException {
        var file =
                page.waitForDownload(() -> page.locator(button).first().click()).path();
        try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            return pdf.getNumberOfPages();
        }
    }

    private List<Person> people() {
        return house.bean(Roster.class)
                .listOf(COMMUNE, programme.id(), programme.hamlets().getFirst().id());
    }

    private Person person() {
        return people().getFirst();
    }

    private Page office() {
        var page = house.laptop();
        house.signIn(page, COMMUNE, ORGANISER, Role.ORGANISER);
        return page;
    }
}
