package vn.camtay.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorTest {
    private final Detector detector = Detector.ours();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0320000001", "0520000001", "0550000001", "0560000001", "0580000001", "0590000001", "0700000001",
                        "0760000001",
                "0810000001", "0860000001", "0900000001", "0990000001", "01620000001", "01200000001", "02710000001",
                        "84900000001",
                "+84900000001", "0900 000 001", "0900.000.001", "0900-000-001", "09 0000 0001", "(+84) 900 000 001",
                        "０９０００００００１"
            })
    void a_phone_is_known_by_its_prefix(String phone) {
        assertThat(found(phone)).containsExactly("PHONE " + phone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0300000001",
                "0510000001",
                "0720000001",
                "0800000001",
                "900000001",
                "0900.000.001.234",
                "069.219.4053",
                "19001234"
            })
    void digits_without_a_carrier_are_no_phone(String digits) {
        assertThat(found(digits)).isEmpty();
    }

    @Test
    void an_identity_number_is_known_by_its_province_and_century() {
        assertThat(found("079085000012")).containsExactly("ID_NUMBER 079085000012");
        assertThat(found("079 2 05 000012")).containsExactly("ID_NUMBER 079 2 05 000012");
        assertThat(found("078085000012")).as("no such province").isEmpty();
        assertThat(found("079285000012")).as("born in 2085").isEmpty();
        assertThat(found("số CCCD 078085000012"))
                .as("mistyped, but said to be one")
                .hasSize(1);
        assertThat(found("số CCCD 000085000012"))
                .as("a persona's of the rehearsal")
                .isEmpty();
    }

    @Test
    void a_card_is_known_by_its_check_digit_and_a_tax_code_by_its_own() {
        assertThat(found("9704000000000018")).containsExactly("BANK_CARD 9704000000000018");
        assertThat(found("9704000000000019")).isEmpty();
        assertThat(found("0000000017-001")).containsExactly("TAX_CODE 0000000017-001");
        assertThat(found("0000000018-001")).isEmpty();
    }

    @Test
    void the_word_beside_a_number_decides_what_it_is() {
        assertThat(found("STK 0900000001")).containsExactly("BANK_ACCOUNT 0900000001");
        assertThat(found("mã số thuế 070085000012")).containsExactly("TAX_CODE 070085000012");
        assertThat(found("mã số BHXH 7000000012")).containsExactly("INSURANCE 7000000012");
        assertThat(found("mã hồ sơ 0900000001")).isEmpty();
        assertThat(found("Zalo: 0900000001")).containsExactly("PHONE 0900000001");
    }

    @Test
    void every_way_of_typing_a_name_is_one_name() {
        var name = "Nguyễn Đức Thắng";
        assertThat(found("ông " + name)).containsExactly("NAME " + name);
        var apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertThat(found("ông " + apart)).containsExactly("NAME " + apart);
        assertThat(found("NGUYỄN ĐỨC THẮNG")).containsExactly("NAME NGUYỄN ĐỨC THẮNG");
        assertThat(found("Nguyen Duc Thang")).containsExactly("NAME Nguyen Duc Thang");
        assertThat(found("nguyễn văn thắng nộp đơn")).containsExactly("NAME nguyễn văn thắng");
        assertThat(found("nguyen van thang nop don")).containsExactly("NAME nguyen van thang");
    }

    @Test
    void thi_is_a_family_name_too() {
        assertThat(found("Thị Hân và Điểu Trư cùng ấp")).containsExactly("NAME Thị Hân", "NAME Điểu Trư");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đường Nguyễn Huệ",
                "Trường THPT Lê Quý Đôn",
                "TP. Hồ Chí Minh",
                "Bác Hồ",
                "Bà Rịa - Vũng Tàu",
                "Đoàn Thanh niên",
                "CAO TUỔI",
                "ĐÀO TẠO NGHỀ",
                "do thi hoa nhanh",
                "dang van hanh tot",
                "Anh hùng Lao động",
                "ANH HÙNG LAO ĐỘNG",
                "bà con cô bác",
                "ấp 1 Lộc Điền",
                "459/QĐ-UBND",
                "1.001193",
                "H19.25.07-251227-0012",
                "1.500.000 đồng",
                "ngày 27/12/2025",
                "1900 1234"
            })
    void what_only_looks_personal_is_left_alone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void names_handed_in_are_found_in_any_case() {
        var knowing = detector.knowing(List.of("Rơ Ô Bhung", " "));
        assertThat(knowing.scan("ro o bhung, RƠ Ô BHUNG").stream().map(Span::text))
                .containsExactly("ro o bhung", "RƠ Ô BHUNG");
        assertThat(found("ro o bhung")).isEmpty();
    }

    @Test
    void an_illness_or_a_people_counts_only_of_somebody() {
        assertThat(found("Người cao tuổi bị tiểu đường nên đi bộ.")).isEmpty();
        assertThat(found("Bà Trần Thị Bé bị tiểu đường.")).containsExactly("NAME Trần Thị Bé", "HEALTH tiểu đường");
        assertThat(found("Người S'tiêng dệt vải.")).isEmpty();
        assertThat(found("Ông Điểu Sang, dân tộc S'tiêng")).containsExactly("NAME Điểu Sang", "ETHNICITY S'tiêng");
    }

    @Test
    void an_address_needs_one_more_level_and_somebody_who_lives_there() {
        assertThat(found("Tôi ở tổ 2, ấp 3, xã Lộc Hưng.")).containsExactly("ADDRESS tổ 2, ấp 3, xã Lộc Hưng");
        assertThat(found("ấp Sóc Lớn")).isEmpty();
        assertThat(found("Nhà văn hóa ấp 1, xã Lộc Hưng sáng đèn.")).isEmpty();
    }

    @Test
    void a_head_of_a_table_says_what_is_below() {
        assertThat(found("Họ tên | CMND | STK\nĐiểu Ba | 285000077 | 19031122334455"))
                .containsExactly("NAME Điểu Ba", "ID_NUMBER 285000077", "BANK_ACCOUNT 19031122334455");
        assertThat(found("285000077 | 19031122334455")).isEmpty();
    }

    @Test
    void a_long_text_is_read_in_pieces_and_nothing_is_lost() {
        var line = "Chị Lê Thị Thảo Huệ, 0900 000 123\n";
        assertThat(detector.scan(line.repeat(10_000))).hasSize(20_000);
    }

    private List<String> found(String text) {
        return detector.scan(text).stream()
                .map(span -> span.type() + " " + span.text())
                .collect(Collectors.toList());
    }
}
