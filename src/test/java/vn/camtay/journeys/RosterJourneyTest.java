package vn.camtay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.journeys.House.usable;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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

/// The roster as the office and its people see it, all of it on a screen of 360 pixels.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RosterJourneyTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private static final UUID ORGANISER = new UUID(0x5eed, 1);

    private final House house = House.demonstration();
    private final Programme programme =
            house.bean(Programmes.class).findCurrent(COMMUNE).orElseThrow();

    @AfterAll
    void close() {
        house.close();
    }

    private Page office() {
        var page = house.phone();
        house.signIn(page, COMMUNE, ORGANISER, Role.ORGANISER);
        return page;
    }

    private List<Person> everybody() {
        return house.bean(Roster.class).list(COMMUNE, programme.id());
    }

    private Person ofHamlet(int hamlet, int place) {
        var id = programme.hamlets().get(hamlet).id();
        return house.bean(Roster.class).listOf(COMMUNE, programme.id(), id).get(place);
    }

    private static String row(Person person, String phone, String more) {
        var place = person.places().getFirst();
        var group = place.group().equals("board") ? "Ban điều hành ấp" : "Tổ Công nghệ số cộng đồng";
        return String.join(",", person.hamletName(), person.name(), group, place.role(), phone, more);
    }

    private static FilePayload file(String... rows) {
        var text = "Ấp,Họ và tên,Thành phần,Chức vụ,Số điện thoại,Cột riêng\n" + String.join("\n", rows);
        return new FilePayload("danh-sach-ap.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void handIn(Page office, FilePayload file) {
        office.navigate("/roster/import");
        usable(office);
        office.setInputFiles("#file", file);
        office.locator("form[enctype] .ct-btn").click();
        assertThat(office.locator("h1")).hasText("Xem thử trước khi ghi");
    }

    private static Locator card(Page office, String heading) {
        return office.locator(".ct-card", new Page.LocatorOptions().setHasText(heading))
                .first();
    }

    @Test
    void a_list_is_looked_at_corrected_answered_and_written_once() {
        var same = ofHamlet(5, 0);
        var called = ofHamlet(5, 1);
        var list = file(
                row(same, same.phone().orElse(""), ""),
                row(called, "0900000991", ""),
                same.hamletName() + ",Nguyễn Văn Thử,Tổ Công nghệ số cộng đồng,,0900000992,máy tính xách tay",
                same.hamletName() + ",Trần Thị Cùng,Ban điều hành ấp,Ủy viên,0900000993,",
                same.hamletName() + ",Trần Thị Cùng,Tổ Công nghệ số cộng đồng,,0900000993,",
                "ấp Không Có,Lê Văn Lạc,Ban điều hành ấp,,0900000994,");
        var before = everybody().size();
        var office = office();
        handIn(office, list);
        usable(office);
        readTheLastColumnAsDevices(office);
        usable(office);
        assertThat(office.locator("main")).containsText("ấp Không Có");
        assertThat(office.locator(".ct-tag.bad")).hasText("dòng 7");
        assertThat(card(office, "1 người có thay đổi")).containsText("0900000991");
        var question = office.locator("fieldset.ro-ask");
        assertThat(question).hasCount(1);
        assertThat(question).containsText("Trần Thị Cùng");
        question.getByText("Là một người, ngồi một chỗ").click();
        office.locator("form[action$='/confirm'] > .ct-btn").click();
        assertThat(office.locator("h1")).hasText("Đã ghi vào danh sách");
        assertThat(office.locator("main")).containsText("Thêm 2 người, đổi 1 người, giữ nguyên 1 người");
        assertThat(office.locator("main")).containsText("1 dòng không nhận được");
        usable(office);
        assertThat(everybody()).hasSize(before + 2);
        assertThat(named("Nguyễn Văn Thử").devices()).containsExactly("máy tính xách tay");
        assertThat(named("Trần Thị Cùng").places()).hasSize(2);
        importAgain(office, list, before + 2);
    }

    private static void readTheLastColumnAsDevices(Page office) {
        office.locator("details summary", new Page.LocatorOptions().setHasText("Máy hiểu"))
                .click();
        usable(office);
        office.getByLabel("Cột riêng").selectOption("DEVICES");
        office.locator("form[action$='/columns'] .ct-btn").click();
        assertThat(office.getByLabel("Cột riêng")).hasValue("DEVICES");
    }

    /// The column is remembered, nobody is new, and the one question comes with its likely answer.
    private void importAgain(Page office, FilePayload list, int people) {
        var before = everybody();
        handIn(office, list);
        assertThat(office.getByLabel("Cột riêng")).hasValue("DEVICES");
        assertThat(office.locator(".ro-count").first()).hasText("0");
        assertThat(everybody()).isEqualTo(before);
        assertThat(office.locator("fieldset.ro-ask")).hasCount(1);
        assertThat(office.getByLabel("Là một người, ngồi một chỗ")).isChecked();
        office.locator("form[action$='/confirm'] > .ct-btn").click();
        assertThat(office.locator("main")).containsText("Thêm 0 người, đổi 0 người, giữ nguyên 4 người");
        assertThat(everybody()).hasSize(people).isEqualTo(before);
    }

    private Person named(String name) {
        return everybody().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_file_that_is_no_list_is_refused_kindly_and_nothing_is_kept() {
        var office = office();
        office.navigate("/roster/import");
        office.setInputFiles("#file", new FilePayload("anh.csv", "text/csv", new byte[] {1, 2, 3, 0, 5}));
        office.locator("form[enctype] .ct-btn").click();
        assertThat(office.locator(".ct-note.bad")).containsText("Chưa có gì được ghi");
        usable(office);
    }

    @Test
    void the_overview_finds_people_and_a_hamlet_sends_one_more() {
        var office = office();
        office.navigate("/roster");
        usable(office);
        office.locator("#q").fill("hanh");
        office.locator("form[role=search] .ct-btn").click();
        assertThat(office.locator("form[role=search] .ct-row").first()).containsText("Hạnh");
        usable(office);
        office.navigate("/hamlet/" + programme.hamlets().get(7).id());
        usable(office);
        office.locator("form[action$='/nominate'] button.ct-btn").scrollIntoViewIfNeeded();
        office.locator("#name").fill("Thị Mới");
        office.locator("#phone").fill("0123");
        office.locator("input[name=group]").first().check();
        office.locator("form[action$='/nominate'] button.ct-btn").click();
        assertThat(office.locator(".ct-error")).isVisible();
        usable(office);
        office.locator("#phone").fill("0900000995");
        office.locator("#role").fill("Trưởng ấp");
        office.locator("form[action$='/nominate'] button.ct-btn").click();
        assertThat(office.locator("main")).containsText("Thị Mới đi học với vai nào?");
        usable(office);
        office.getByText("Làm phó").click();
        assertThat(office.locator(".ct-note.good")).containsText("Thị Mới");
        assertThat(named("Thị Mới").places().getFirst().role()).isEqualTo("Phó trưởng ấp");
        usable(office);
    }

    @Test
    void somebody_answers_for_each_purpose_and_takes_one_back() {
        var person = ofHamlet(9, 0);
        var phone = house.phone();
        var code = house.bean(SignInCodes.class).issue(COMMUNE, person.id().value(), ORGANISER);
        phone.navigate(code.path());
        phone.locator("form[action='/s'] button.ct-btn").click();
        phone.locator("a[href='/my-data']").click();
        assertThat(phone.locator("#class .ct-tag.wait")).hasText("Chưa trả lời");
        assertThat(phone.locator("input[type=checkbox]:checked, input[type=radio]:checked"))
                .hasCount(0);
        usable(phone);
        press(phone, "#class", "Tôi đồng ý");
        assertThat(phone.locator("#class .ct-note.good")).containsText("bản 2 · tự bấm");
        assertThat(phone.locator("#phone .ct-tag.wait")).hasText("Chưa trả lời");
        press(phone, "#phone", "Tôi không đồng ý");
        assertThat(phone.locator("#phone .ct-note")).containsText("Không đồng ý");
        press(phone, "#class", "Tôi rút lại đồng ý");
        assertThat(phone.locator("#class .ct-note")).containsText("Không đồng ý");
        phone.locator("#device").getByText("Không mang gì").click();
        press(phone, "#device", "Ghi lại");
        assertThat(phone.locator("#device .ct-note.good")).containsText("Đã ghi: Không mang gì");
        usable(phone);
        assertThat(house.bean(Roster.class)
                        .get(COMMUNE, programme.id(), person.id())
                        .phone())
                .isEmpty();
        seenByTheOffice(person);
    }

    private void seenByTheOffice(Person person) {
        var office = office();
        office.navigate("/roster");
        card(office, "Đồng ý cho dùng thông tin").getByText(person.name()).click();
        assertThat(office.locator("h1")).hasText(person.name());
        assertThat(office.locator("main")).containsText("Người này tự bấm.");
        assertThat(office.locator("main")).containsText("Không mang gì");
        office.locator("details summary").first().click();
        usable(office);
    }

    private static void press(Page phone, String card, String button) {
        phone.locator(card)
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Test
    void somebody_is_deleted_after_being_asked_twice_and_no_old_list_brings_them_back_unasked() {
        var person = ofHamlet(11, 2);
        var office = office();
        office.navigate("/roster/person/" + person.id());
        office.locator("a[href$='/delete']").click();
        assertThat(office.locator("main")).containsText("Còn lại, không có tên");
        usable(office);
        office.getByText("Người này yêu cầu").click();
        office.locator("form[action$='/delete'] .ct-btn").click();
        assertThat(office.locator(".ct-note.bad")).containsText(person.name());
        usable(office);
        office.locator("form[action$='/sure'] .ct-btn").click();
        assertThat(office.locator(".ct-note.good")).containsText("Đã xóa");
        usable(office);
        handIn(office, file(row(person, "", "")));
        assertThat(office.locator("fieldset.ro-ask")).containsText("đã được xóa tên");
        usable(office);
        office.getByText("Để ngoài danh sách như đã xóa").click();
        office.locator("form[action$='/confirm'] > .ct-btn").click();
        assertThat(office.locator("main")).containsText("Thêm 0 người");
        assertThat(everybody())
                .noneMatch(
                        one -> one.name().equals(person.name()) && one.hamlet().equals(person.hamlet()));
    }
}
