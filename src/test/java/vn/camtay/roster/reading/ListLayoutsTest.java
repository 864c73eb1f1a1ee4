package vn.camtay.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.roster.reading.Lists.people;
import static vn.camtay.roster.reading.Lists.read;
import static vn.camtay.roster.reading.Lists.readWithoutPlan;
import static vn.camtay.roster.reading.Lists.rejectedRows;

import org.junit.jupiter.api.Test;

class ListLayoutsTest {
    @Test
    void titles_groups_totals_and_signatures_are_no_people() {
        var reading = read(new SheetBuilder()
                .rows(
                        "UBND XÃ LỘC HƯNG||||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "PHÒNG VĂN HÓA - XÃ HỘI||||Độc lập - Tự do - Hạnh phúc",
                        "",
                        "DANH SÁCH BAN ĐIỀU HÀNH ẤP VÀ TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG",
                        "(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 12 năm 2025)",
                        "TT|Họ và tên|Năm sinh|Chức vụ|SĐT|Ghi chú",
                        "(1)|(2)|(3)|(4)|(5)|(6)",
                        "I. ẤP 1 LỘC ĐIỀN (2 người)",
                        "#1|Điểu Văn Khiêm|#1972|Trưởng ấp|#900000001|",
                        "#2|Thị Hồng|#1990|Thành viên Tổ CNSCĐ|#900000002|",
                        "II. ẤP 1",
                        "#3|LÂM THỊ SA RẾT|#1985|Phó ấp|#900000003|",
                        "Tổng cộng: 3 người",
                        "||||Lộc Hưng, ngày 06 tháng 12 năm 2025",
                        "|NGƯỜI LẬP BIỂU||||KT. CHỦ TỊCH",
                        "|||||PHÓ CHỦ TỊCH",
                        "|Nguyễn Thị Bảy|||Trần Văn Tám")
                .merge("A1:D1")
                .merge("A8:F8")
                .merge("A11:F11")
                .file());
        assertThat(people(reading))
                .containsExactly(
                        "Điểu Văn Khiêm; ấp 1 Lộc Điền; board; 0900000001; 1972",
                        "Thị Hồng; ấp 1 Lộc Điền; team; 0900000002; 1990",
                        "LÂM THỊ SA RẾT; ấp 1; board; 0900000003; 1985");
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.accepted().getFirst().at()).isEqualTo(new SourceRow("DS", 9));
    }

    @Test
    void a_header_of_two_merged_lines_with_columns_for_men_and_women() {
        var reading = read(new SheetBuilder()
                .rows(
                        "STT|Họ và tên|Năm sinh||Ấp|Thiết bị||Điện thoại liên hệ",
                        "||Nam|Nữ||Điện thoại|Máy tính|",
                        "#1|Nguyễn Văn Ba|#1971||Ấp 01|x||0900 000 001",
                        "#2|Trần Thị Tư||#1988|Ấp Chà Đôn|x|x|0900.000.002")
                .merge("A1:A2")
                .merge("B1:B2")
                .merge("C1:D1")
                .merge("E1:E2")
                .merge("F1:G1")
                .merge("H1:H2")
                .file());
        assertThat(people(reading))
                .containsExactly(
                        "Nguyễn Văn Ba; ấp 1; other; 0900000001; 1971",
                        "Trần Thị Tư; ấp Chà Đôn; other; 0900000002; 1988");
        assertThat(reading.accepted().get(1).devices()).contains("Điện thoại").contains("Máy tính");
    }

    @Test
    void the_same_header_in_plain_text() {
        var reading = read(Lists.csv(
                "STT;Họ và tên;Năm sinh;;Ấp;SĐT",
                ";;Nam;Nữ;;",
                "1;Nguyễn Văn Ba;1971;;Ấp 1;0900000001",
                "2;Trần Thị Tư;;1988;Ấp 2;0900000002"));
        assertThat(people(reading))
                .containsExactly(
                        "Nguyễn Văn Ba; ấp 1; other; 0900000001; 1971", "Trần Thị Tư; ấp 2; other; 0900000002; 1988");
    }

    @Test
    void names_in_two_columns() {
        var apart = read(Lists.csv("TT,Họ và tên đệm,Tên,Ấp", "1,Nguyễn Thị,Ba,Ấp 1", "2,Điểu,Khiêm,Ấp 2"));
        assertThat(apart.accepted()).extracting(AcceptedRow::name).containsExactly("Nguyễn Thị Ba", "Điểu Khiêm");
        var merged = read(new SheetBuilder()
                .rows("TT|Họ và tên||Ấp", "#1|Nguyễn Thị|Ba|Ấp 1", "#2|Điểu|Khiêm|Ấp 2")
                .merge("B1:C1")
                .file());
        assertThat(merged.accepted()).extracting(AcceptedRow::name).containsExactly("Nguyễn Thị Ba", "Điểu Khiêm");
        var unmarked = read(Lists.csv("TT,Họ và tên,,Ấp", "1,Nguyễn Thị,Ba,Ấp 1", "2,Điểu,Khiêm,Ấp 2"));
        assertThat(unmarked.accepted()).extracting(AcceptedRow::name).containsExactly("Nguyễn Thị Ba", "Điểu Khiêm");
    }

    @Test
    void a_sheet_for_each_hamlet() {
        var reading = read(SheetBuilder.named("Ấp Sóc Lớn")
                .rows("STT|Họ tên|Sinh năm|Đối tượng", "#1|Nguyễn Văn Ba|#1971|BĐH ấp")
                .sheet("Ấp 2 Lộc Điền")
                .rows("STT|Họ tên|Sinh năm|Đối tượng", "#1|Trần Thị Tư|#1980|Tổ CNSCĐ")
                .sheet("Nháp")
                .rows("STT|Họ tên|Sinh năm|Đối tượng", "#1|Người Cũ Kỹ|#1980|Tổ CNSCĐ")
                .hideSheet()
                .file());
        assertThat(people(reading))
                .containsExactly(
                        "Nguyễn Văn Ba; ấp Sóc Lớn; board; null; 1971", "Trần Thị Tư; ấp 2 Lộc Điền; team; null; 1980");
    }

    @Test
    void a_sheet_for_each_group_with_hamlets_as_headings() {
        var reading = read(SheetBuilder.named("Ban điều hành")
                .rows(
                        "STT|Họ tên|SĐT",
                        "1. Ấp Sóc Lớn",
                        "#1|Nguyễn Văn Ba|#900000001",
                        "2. Ấp 3",
                        "#2|Lê Văn Sáu|#900000002")
                .sheet("TCNSCĐ")
                .rows("STT|Họ tên|SĐT", "1. Ấp Sóc Lớn", "#1|Trần Thị Tư|#900000003")
                .file());
        assertThat(people(reading))
                .containsExactly(
                        "Nguyễn Văn Ba; ấp Sóc Lớn; board; 0900000001; null",
                        "Lê Văn Sáu; ấp 3; board; 0900000002; null",
                        "Trần Thị Tư; ấp Sóc Lớn; team; 0900000003; null");
    }

    @Test
    void groups_within_hamlets_and_hamlets_within_groups() {
        var within = read(Lists.csv(
                "TT,Họ và tên,SĐT",
                "I,ẤP 1 LỘC ĐIỀN,",
                "1,Ban điều hành ấp,",
                "1,Nguyễn Văn Ba,0900000001",
                "2,Tổ Công nghệ số cộng đồng,",
                "1,Trần Thị Tư,0900000002",
                "II,ẤP 2 LỘC ĐIỀN,",
                "1,Ban điều hành ấp,",
                "1,Lê Văn Sáu,0900000003"));
        assertThat(people(within))
                .containsExactly(
                        "Nguyễn Văn Ba; ấp 1 Lộc Điền; board; 0900000001; null",
                        "Trần Thị Tư; ấp 1 Lộc Điền; team; 0900000002; null",
                        "Lê Văn Sáu; ấp 2 Lộc Điền; board; 0900000003; null");
        var around = read(Lists.csv(
                "TT,Họ và tên,SĐT",
                "A. BAN ĐIỀU HÀNH ẤP,,",
                "1. Ấp Sóc Lớn: 01 người,,",
                "1,Nguyễn Văn Ba,0900000001",
                "2. Ấp 1: 01 người,,",
                "2,Lê Văn Sáu,0900000003",
                "B. TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG,,",
                "1. Ấp Sóc Lớn,,",
                "3,Trần Thị Tư,0900000002"));
        assertThat(people(around))
                .containsExactly(
                        "Nguyễn Văn Ba; ấp Sóc Lớn; board; 0900000001; null",
                        "Lê Văn Sáu; ấp 1; board; 0900000003; null",
                        "Trần Thị Tư; ấp Sóc Lớn; team; 0900000002; null");
    }

    @Test
    void a_hamlet_written_once_for_several_people() {
        var merged = read(new SheetBuilder()
                .rows(
                        "TT|Đơn vị|Họ và tên|Chức vụ",
                        "#1|Ấp Sóc Lớn|Nguyễn Văn Ba|Trưởng ấp",
                        "#2||Lê Văn Sáu|Phó ấp",
                        "#3|Ấp 2|Trần Thị Tư|Phó ấp")
                .merge("B2:B3")
                .file());
        assertThat(merged.accepted())
                .extracting(AcceptedRow::hamlet)
                .containsExactly("ấp Sóc Lớn", "ấp Sóc Lớn", "ấp 2");
        var blank = read(Lists.csv(
                "TT,Ấp,Họ và tên",
                "1,Ấp Sóc Lớn,Nguyễn Văn Ba",
                "2,,Lê Văn Sáu",
                "3,nt,Bùi Văn Năm",
                "4,Ấp 2,Trần Thị Tư",
                "5,,Trần Thị Bảy"));
        assertThat(blank.accepted())
                .extracting(AcceptedRow::hamlet)
                .containsExactly("ấp Sóc Lớn", "ấp Sóc Lớn", "ấp Sóc Lớn", "ấp 2", "ấp 2");
    }

    @Test
    void a_header_repeated_on_each_page() {
        var reading = read(Lists.csv(
                "TT,Họ tên,Ấp,SĐT",
                "1,Nguyễn Văn Ba,Ấp 1,0900000001",
                "TT,Họ tên,Ấp,SĐT",
                "2,Lê Văn Sáu,Ấp 2,0900000002"));
        assertThat(reading.accepted()).extracting(row -> row.at().row()).containsExactly(2, 4);
        assertThat(reading.rejected()).isEmpty();
    }

    @Test
    void crosses_below_the_names_of_groups_and_devices() {
        var reading = read(Lists.csv(
                "Số TT;Họ tên;Đơn vị (Ấp);Là thành viên;;Điện thoại thông minh;Laptop",
                ";;;BĐH ấp;Tổ CNSCĐ;;",
                "1;Nguyễn Văn Ba;1 Lộc Điền;x;;Có;Không",
                "2;Trần Thị Tư;2;;x;Có;Có"));
        assertThat(people(reading))
                .containsExactly(
                        "Nguyễn Văn Ba; ấp 1 Lộc Điền; board; null; null", "Trần Thị Tư; ấp 2; team; null; null");
        assertThat(reading.accepted())
                .extracting(AcceptedRow::devices)
                .containsExactly("Điện thoại thông minh", "Điện thoại thông minh, Laptop");
    }

    @Test
    void hidden_columns_are_named_and_never_read() {
        var reading = read(new SheetBuilder()
                .rows("STT|Họ tên|Số CCCD|Ấp|SĐT", "#1|Nguyễn Văn Ba|000200000001|Ấp 1|#900000001")
                .hide(2)
                .hide(4)
                .file());
        assertThat(reading.hiddenColumns()).containsExactly("Số CCCD", "SĐT");
        assertThat(reading.accepted().getFirst().phone()).isNull();
    }

    @Test
    void without_a_header_the_contents_tell() {
        var reading = read(Lists.csv(
                "1,Nguyễn Văn Ba,1971,Ấp 1,0900000001",
                "2,Trần Thị Tư,1980,Ấp Sóc Lớn,0900000002",
                "3,Điểu Khiêm,1990,Ấp 2 Lộc Điền,0900000003"));
        assertThat(people(reading))
                .contains(
                        "Nguyễn Văn Ba; ấp 1; other; 0900000001; 1971",
                        "Điểu Khiêm; ấp 2 Lộc Điền; other; 0900000003; 1990");
    }

    @Test
    void without_a_plan_hamlets_are_taken_as_they_come() {
        var reading = readWithoutPlan(Lists.csv(
                "TT,Họ và tên,SĐT",
                "I. Thôn Đông,,",
                "1,Nguyễn Văn Ba,0900000001",
                "II. Tổ CNSCĐ thôn Tây,,",
                "1,Trần Thị Tư,0900000002"));
        assertThat(people(reading))
                .containsExactly(
                        "Nguyễn Văn Ba; Thôn Đông; other; 0900000001; null",
                        "Trần Thị Tư; thôn Tây; team; 0900000002; null");
    }

    @Test
    void rows_that_cannot_be_used_say_why() {
        var reading = read(Lists.csv(
                "STT;Họ và tên;Ấp;SĐT;Năm sinh",
                "1;;Ấp 1;0900000001;1971",
                "2;Nguyễn Văn Ba;Ấp 10;0900000002;1971",
                "3;=CONCATENATE(A1,B1);Ấp 1;0900000003;1971",
                "4;Nguyễn \u0000Văn;Ấp 1;0900000004;1971",
                "5;" + "Nguyễn ".repeat(30) + ";Ấp 1;0900000005;1971",
                "6;Lê Văn Sáu;Ấp 1;12345;2031"));
        assertThat(rejectedRows(reading)).containsExactly(2, 3, 4, 5, 6);
        assertThat(reading.rejected())
                .extracting(RejectedRow::kinds)
                .extracting(kinds -> kinds.getFirst().word())
                .containsExactly("missing-name", "unknown-hamlet", "formula", "control-characters", "too-long");
        assertThat(reading.rejected().get(1).message()).contains("ấp 1").contains("Ấp 10");
        assertThat(reading.accepted()).singleElement().satisfies(row -> {
            assertThat(row.flags()).containsExactlyInAnyOrder(RowTrouble.BAD_PHONE, RowTrouble.BAD_BIRTH_YEAR);
            assertThat(row.phone()).isNull();
            assertThat(row.birthYear()).isNull();
        });
    }

    @Test
    void a_mapping_handed_in_is_followed_and_what_was_used_can_be_remembered() {
        var file =
                Lists.csv("Số,Người,Chỗ,Số máy bàn", "1,Nguyễn Văn Ba,Ấp 1,0900000001", "2,Lê Văn Sáu,Ấp 2,0900000002");
        var mapping = new Mapping(java.util.Map.of("nguoi", Field.NAME, "cho", Field.HAMLET, "so may ban", Field.NOTE));
        var reading = new RosterReader(java.time.Year.of(2025)).read(file, mapping, Lists.PLANNED);
        assertThat(reading.accepted()).hasSize(2).allMatch(row -> row.phone() == null);
        assertThat(reading.mapping().fields())
                .containsEntry("nguoi", Field.NAME)
                .containsEntry("cho", Field.HAMLET);
    }

    @Test
    void a_formula_is_not_believed_whatever_it_last_gave() {
        var reading = read(new SheetBuilder()
                .rows(
                        "STT|Họ và tên|Ấp|SĐT",
                        "=ROW()-1|=CONCATENATE(\"Nguyễn\",\" Ba\")|Ấp 1|#900000001",
                        "=ROW()-1|Nguyễn Văn Ba|Ấp 1|=VLOOKUP(1,A1:B2,2)")
                .file());
        assertThat(reading.rejected().getFirst().kinds()).containsExactly(RowTrouble.FORMULA);
        assertThat(reading.accepted().getFirst().flags()).containsExactly(RowTrouble.FORMULA);
        assertThat(reading.accepted().getFirst().phone()).isNull();
    }

    @Test
    void dates_of_birth_in_any_form() {
        var reading = read(new SheetBuilder()
                .rows(
                        "STT|Họ và tên|Ấp|Ngày, tháng, năm sinh",
                        "#1|Nguyễn Văn Ba|Ấp 1|@1972-03-15",
                        "#2|Nguyễn Văn Bốn|Ấp 1|15/3/1972",
                        "#3|Nguyễn Văn Năm|Ấp 1|#26373")
                .file());
        assertThat(reading.accepted())
                .extracting(AcceptedRow::birthDate)
                .containsOnly(java.time.LocalDate.of(1972, 3, 15));
    }
}
