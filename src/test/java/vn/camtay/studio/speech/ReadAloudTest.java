package vn.camtay.studio.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadAloudTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UBND xã | ủy ban nhân dân xã | 5
        Quyết định số 459/QĐ-UBND | Quyết định số bốn trăm năm mươi chín của ủy ban nhân dân | 13
        Quyết định 459/QĐ-UBND của UBND xã | Quyết định bốn trăm năm mươi chín của ủy ban nhân dân xã | 13
        27/12 | ngày hai mươi bảy tháng mười hai | 7
        ngày 27/12/2025 | ngày hai mươi bảy tháng mười hai năm hai nghìn không trăm hai mươi lăm | 15
        27, 28, 29/12 | hai mươi bảy, hai mươi tám, hai mươi chín tháng mười hai | 12
        05 bước | năm bước | 2
        VNeID | vi en i ai đi | 5
        07h30 | bảy giờ ba mươi | 4
        1.350 người | một nghìn ba trăm năm mươi người | 7
        93,7% | chín mươi ba phẩy bảy phần trăm | 7
        850 m2, 12 ha | tám trăm năm mươi mét vuông, mười hai héc ta | 10
        300 - 500 chữ | ba trăm đến năm trăm chữ | 6
        0900 000 345 | không chín không không không không không ba bốn năm | 10
        tháng 4/2026 | tháng tư năm hai nghìn không trăm hai mươi sáu | 10
        tin/bài | tin, bài | 2
        Sở KH&CN | Sở khoa học và công nghệ | 6
        video, poster | video, poster | 5
        Lớp ABC | Lớp a bê xê | 4\
        """)
    void text_is_said_in_words_and_counted(String written, String said, int syllables) {
        assertThat(ReadAloud.of(written)).isEqualTo(said);
        assertThat(Syllables.count(written)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 | không
        5 | năm
        10 | mười
        15 | mười lăm
        21 | hai mươi mốt
        105 | một trăm lẻ năm
        1005 | một nghìn không trăm lẻ năm
        2025 | hai nghìn không trăm hai mươi lăm
        1000000 | một triệu
        1850000 | một triệu tám trăm năm mươi nghìn
        4700000000 | bốn tỷ bảy trăm triệu\
        """)
    void numbers_are_said_as_people_say_them(long number, String said) {
        assertThat(NumberWords.of(number)).isEqualTo(said);
    }

    @Test
    void a_bulletin_has_nothing_left_that_is_not_said() {
        var said = ReadAloud.of(
                "Theo Kế hoạch số 12/KH-UBND ngày 1/9/2025 - UBND xã họp lúc 7h30 tại NVH ấp 1 (05 bước).");
        assertThat(said).doesNotContainPattern("[0-9/()%&]");
    }
}
