package vn.camtay.attendance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.attendance.TestHall.COMMUNE;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.Role;
import vn.camtay.access.SignInCodes;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.Subject;
import vn.camtay.attendance.Basis;
import vn.camtay.attendance.Mark;
import vn.camtay.attendance.MarkOutcome.Marked;
import vn.camtay.attendance.MarkOutcome.NotConvoked;
import vn.camtay.attendance.Means;
import vn.camtay.attendance.TestHall;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;
import vn.camtay.roster.Person;
import vn.camtay.shared.NotFound;
import vn.camtay.store.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DeskTest {
    private static final Subject STAFF =
            new Subject(TestHall.STAFF, Optional.of(COMMUNE), Set.of(Role.ORGANISER), Set.of(), SignedInBy.FULL, false);

    private final TestHall hall;
    private final Desk desk;
    private final Person hanh;

    DeskTest(TestDatabase database) {
        hall = new TestHall(database.fresh());
        desk = hall.bean(Desk.class);
        hanh = hall.convoked("Lê Thị Hạnh", 0);
    }

    @Test
    void a_scanner_types_the_badges_link() {
        var mark = marked(scan("http://may-khac:9999/b/" + hanh.markNumber().value()));
        assertThat(mark.person()).isEqualTo(hanh.id());
        assertThat(mark.means()).isEqualTo(Means.USB_SCANNER);
        assertThat(mark.by()).contains(TestHall.STAFF);
    }

    @Test
    void a_number_said_aloud_is_typed() {
        assertThat(marked(scan(hanh.markNumber().spaced())).means()).isEqualTo(Means.SPOKEN_NUMBER);
    }

    @Test
    void the_cameras_script_says_that_it_was_the_camera() {
        var form = new DeskForm(fact(), hanh.markNumber().value(), "DESK_CAMERA", null, null, null, null, null, null);
        assertThat(marked(desk.scan(form, hall.morning(), STAFF)).means()).isEqualTo(Means.DESK_CAMERA);
    }

    @Test
    void a_personal_code_marks_and_signs_nobody_in() {
        var code = hall.bean(SignInCodes.class).issue(COMMUNE, hanh.id().value(), TestHall.STAFF);
        assertThat(marked(scan("http://may-lop:8080" + code.path())).person()).isEqualTo(hanh.id());
    }

    @Test
    void a_personal_code_replaced_after_a_loss_is_dead() {
        var codes = hall.bean(SignInCodes.class);
        var lost = codes.issue(COMMUNE, hanh.id().value(), TestHall.STAFF);
        codes.reissue(COMMUNE, hanh.id().value(), TestHall.STAFF);
        assertThat(scan(lost.printed())).isEqualTo(new DeskAnswer.DeadCode());
    }

    @Test
    void a_personal_code_of_another_commune_is_not_taken() {
        var elsewhere = new CommuneCode("25301");
        hall.bean(Places.class).save(new Commune(elsewhere, "xã", "Lộc Thành", "tỉnh Đồng Nai"));
        var code = hall.bean(SignInCodes.class).issue(elsewhere, hanh.id().value(), TestHall.STAFF);
        assertThat(scan(code.printed())).isEqualTo(new DeskAnswer.DeadCode());
    }

    @Test
    void a_name_is_found_without_tone_marks_those_on_the_list_first() {
        var guest = hall.convoked("Điểu Hạnh", 2);
        assertThat(scan("hanh"))
                .isEqualTo(new DeskAnswer.People(
                        "hanh",
                        java.util.List.of(
                                new DeskAnswer.Row(hanh, Optional.empty(), true),
                                new DeskAnswer.Row(guest, Optional.empty(), false))));
    }

    @Test
    void a_name_that_nobody_has_finds_nobody() {
        assertThat(scan("zzz")).isEqualTo(new DeskAnswer.People("zzz", java.util.List.of()));
    }

    @Test
    void a_row_that_is_pressed_marks_by_name() {
        var form = row(hanh, null, null);
        assertThat(marked(desk.markKnown(form, hall.morning(), STAFF)).means()).isEqualTo(Means.NAME);
    }

    @Test
    void somebody_off_the_list_is_let_in_with_a_reason_only() {
        var guest = hall.convoked("Điểu Hạnh", 2);
        assertThat(desk.markKnown(row(guest, null, null), hall.morning(), STAFF))
                .isInstanceOfSatisfying(
                        DeskAnswer.Told.class,
                        told -> assertThat(told.outcome()).isInstanceOf(NotConvoked.class));
        assertThat(marked(desk.markKnown(row(guest, " đổi  ngày ", ""), hall.morning(), STAFF))
                        .basis())
                .isEqualTo(new Basis.WalkIn("đổi ngày"));
    }

    @Test
    void somebody_comes_in_the_place_of_another() {
        var son = hall.known("Lê Văn Con", 0);
        var form = row(son, "mẹ ốm", hanh.id().toString());
        assertThat(marked(desk.markKnown(form, hall.morning(), STAFF)).basis())
                .isEqualTo(new Basis.Substitute(hanh.id(), "mẹ ốm"));
    }

    @Test
    void a_newcomer_needs_a_name() {
        for (var name : new String[] {null, " ", "1", "12345", "a".repeat(101)}) {
            assertThat(desk.markNewcomer(newcomer(name), hall.morning(), STAFF)).isEqualTo(new DeskAnswer.NoName());
        }
        assertThat(desk.markNewcomer(newcomer("Phạm Thị Mới"), hall.morning(), STAFF))
                .isInstanceOf(DeskAnswer.Told.class);
    }

    @Test
    void a_photo_of_a_badge_marks() throws Exception {
        var photo = new ByteArrayOutputStream();
        var code =
                new QRCodeWriter().encode("http://x/b/" + hanh.markNumber().value(), BarcodeFormat.QR_CODE, 300, 300);
        MatrixToImageWriter.writeToStream(code, "png", photo);
        var reading = new QrPhotos().read(photo.toByteArray());
        assertThat(marked(desk.photo(reading, row(hanh, null, null), hall.morning(), STAFF))
                        .means())
                .isEqualTo(Means.PHOTO);
    }

    @Test
    void a_photo_of_something_else_marks_nobody() {
        assertThat(desk.photo(new PhotoReading.NoCode(), row(hanh, null, null), hall.morning(), STAFF))
                .isEqualTo(new DeskAnswer.Photo(new PhotoReading.NoCode()));
        assertThat(desk.photo(
                        new PhotoReading.Found("https://example.vn"), row(hanh, null, null), hall.morning(), STAFF))
                .isEqualTo(new DeskAnswer.DeadCode());
    }

    @Test
    void an_id_that_is_none_is_not_found() {
        var form = new DeskForm("x", hanh.markNumber().value(), null, null, null, null, null, null, null);
        assertThatThrownBy(() -> desk.scan(form, hall.morning(), STAFF)).isInstanceOf(NotFound.class);
    }

    private DeskAnswer scan(String typed) {
        return desk.scan(new DeskForm(fact(), typed, "", null, null, null, null, null, null), hall.morning(), STAFF);
    }

    private DeskForm row(Person person, @Nullable String reason, @Nullable String instead) {
        return new DeskForm(fact(), null, null, null, person.id().toString(), null, null, reason, instead);
    }

    private DeskForm newcomer(@Nullable String name) {
        return new DeskForm(
                fact(), null, null, null, null, name, hall.hamlet(0).id().toString(), "mới chuyển về", "");
    }

    private String fact() {
        return hall.fact().toString();
    }

    private static Mark marked(DeskAnswer answer) {
        return ((Marked) ((DeskAnswer.Told) answer).outcome()).mark();
    }
}
