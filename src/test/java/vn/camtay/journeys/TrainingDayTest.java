package vn.camtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.journeys.House.usable;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.camtay.access.SignInCodes;
import vn.camtay.access.account.FirstStart;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;

/// The main job from end to end, as a new office would do it: an empty program in the morning, a report at its end.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingDayTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");

    private final House house = House.empty();
    private Page office;

    @BeforeAll
    void firstStart() {
        office = house.laptop();
        var token = house.bean(FirstStart.class).makeLink().orElseThrow();
        office.navigate("/start/" + token);
        usable(office);
        office.locator("#username").fill("to-chuc");
        office.locator("#name").fill("Người tổ chức");
        office.locator("input[type=password]").all().forEach(field -> field.fill("buoi chieu nay chay duoc"));
        office.locator("main .ct-btn").click();
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void a_plan_document_becomes_a_training_day_and_its_report() throws IOException {
        nameTheCommune();
        readAndIssueThePlan();
        importTheRoster();
        convene();
        var people = people();
        markOnThePhoneByNumber(people.get(0));
        markOnThePhoneSignedIn(people.get(1));
        markAtTheDesk(people.get(2));
        printTheReport();
        lookAtTheOffice();
    }

    /// The first page of the day, once everything is done.
    private void lookAtTheOffice() {
        office.navigate("/office");
        usable(office);
    }

    private void nameTheCommune() {
        office.navigate("/setup");
        usable(office);
        office.locator("input[name=kind][value='xã']").check();
        office.locator("#name").fill("Lộc Hưng");
        office.locator("#province").fill("tỉnh Đồng Nai");
        office.locator("#code").fill("2530");
        office.locator("main .ct-btn").click();
        assertThat(office.locator(".ct-error")).containsText("năm chữ số");
        usable(office);
        office.locator("#code").fill("25303");
        office.locator("main .ct-btn").click();
        assertThat(office.locator("h1")).containsText("Kế hoạch");
        usable(office);
    }

    private void readAndIssueThePlan() {
        office.setInputFiles("#file", Path.of("samples/ke-hoach-mau.pdf"));
        office.locator("form[enctype] .ct-btn").click();
        assertThat(office.locator("main")).containsText("khớp 120 + 147");
        assertThat(office.locator("main")).containsText("Chủ nhật");
        usable(office);
        office.locator("a[href$='/issue']").first().click();
        usable(office);
        office.locator("form[action$='/issue'] .ct-btn").click();
        assertThat(office.locator("main")).containsText("Đã ban hành");
        usable(office);
    }

    private void importTheRoster() {
        office.navigate("/roster/import");
        usable(office);
        office.setInputFiles("#file", Path.of("samples/danh-sach-mau.xlsx"));
        office.locator("form[enctype] .ct-btn").click();
        assertThat(office.locator("main")).containsText("267");
        usable(office);
        office.locator("form[action$='/confirm'] .ct-btn").click();
        assertThat(office.locator("form[action$='/confirm']")).hasCount(0);
        usable(office);
        assertThat(people()).hasSize(12);
    }

    private void convene() {
        office.navigate("/convocation");
        usable(office);
        assertThat(office.locator("main")).containsText("ấp 1 Lộc Điền");
    }

    /// Those of the plan's first hamlet.
    private List<Person> people() {
        var programme = house.bean(Programmes.class).findCurrent(COMMUNE).orElseThrow();
        return house.bean(Roster.class)
                .listOf(COMMUNE, programme.id(), programme.hamlets().getFirst().id());
    }

    private String hallCode() {
        var board = office.context().newPage();
        board.navigate("/board");
        usable(board);
        var code = board.locator(".ct-code").innerText();
        board.close();
        return code;
    }

    private void markOnThePhoneByNumber(Person person) {
        var phone = house.phone();
        phone.navigate("/d");
        usable(phone);
        phone.locator("#number").fill(person.markNumber().spaced());
        phone.locator("#code").fill(hallCode());
        phone.locator("main .ct-btn").click();
        assertThat(phone.locator(".ct-note.good")).containsText(person.name());
        usable(phone);
    }

    private void markOnThePhoneSignedIn(Person person) {
        var code = house.bean(SignInCodes.class)
                .codeOf(COMMUNE, person.id().value())
                .orElseThrow();
        var phone = house.phone();
        phone.navigate("/");
        usable(phone);
        phone.locator("a[href='/sign-in']").click();
        usable(phone);
        phone.locator("#code").fill(code.printed().toLowerCase(Locale.ROOT));
        phone.locator("main form button.ct-btn").click();
        usable(phone);
        phone.locator("form[action='/s'] button.ct-btn").click();
        assertThat(phone.locator("h1")).containsText(person.name());
        usable(phone);
        phone.locator("a[href='/d']").click();
        usable(phone);
        phone.locator("#code").fill(hallCode());
        phone.locator("main .ct-btn").click();
        assertThat(phone.locator(".ct-note.good")).containsText(person.name());
        usable(phone);
    }

    private void markAtTheDesk(Person person) {
        office.navigate("/desk");
        usable(office);
        office.keyboard().type(person.markNumber().value());
        office.keyboard().press("Enter");
        assertThat(office.locator(".ct-note.good")).containsText(person.name());
        usable(office);
        office.keyboard().type(person.markNumber().value());
        office.keyboard().press("Enter");
        assertThat(office.locator("main")).containsText("3 / 102");
    }

    private void printTheReport() throws IOException {
        office.navigate("/report");
        usable(office);
        assertThat(office.locator("main")).containsText("ấp 1 Lộc Điền");
        office.locator("main a[href='/report/document']").click();
        usable(office);
        var draft = office.waitForDownload(
                () -> office.locator("button[formaction='/report/draft.pdf']").click());
        try (var pdf = Loader.loadPDF(draft.path().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("BÁO CÁO", "267");
        }
    }
}
