package vn.camtay.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ways offices list hamlets.
class HamletsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "các thôn: Đông, Tây, Nam, Bắc, Trung. | thôn Đông; thôn Tây; thôn Nam; thôn Bắc; thôn Trung",
                "các ấp 1, 2, 3 và Trung tâm xã | ấp 1; ấp 2; ấp 3",
                "từ ấp 1 đến ấp 4 | ấp 1; ấp 2; ấp 3; ấp 4",
                "TDP 5 - TDP 8 | TDP 5; TDP 6; TDP 7; TDP 8",
                "KP1, KP2, KP 3 | KP1; KP2; KP 3",
                "tổ dân phố số 1, số 2 và số 3 | tổ dân phố số 1; tổ dân phố số 2; tổ dân phố số 3",
                "khóm Bình Long 1, 2, 3, khóm Bình Phú 1, 2 | khóm Bình Long 1; khóm Bình Long 2; khóm Bình Long 3; khóm Bình Phú 1; khóm Bình Phú 2",
                "khóm Mỹ Thành 1 đến Mỹ Thành 3 | khóm Mỹ Thành 1; khóm Mỹ Thành 2; khóm Mỹ Thành 3",
                "ấp 1, 2, 3 Lộc Điền | ấp 1 Lộc Điền; ấp 2 Lộc Điền; ấp 3 Lộc Điền",
                "gồm các thôn: Làng Mới, Xóm Chùa và Bản Phố | thôn Làng Mới; thôn Xóm Chùa; thôn Bản Phố",
                "thôn Đoàn Kết, thôn Thành Công, Thành phần: 10 người | thôn Đoàn Kết; thôn Thành Công",
                "ấp Thứ 6, ấp Thứ 7 | ấp Thứ 6; ấp Thứ 7",
                "thôn 19/5, buôn N'Ting | thôn 19/5; buôn N'Ting",
                "mỗi ấp 05 người | ''",
                "Tổ Công nghệ số cộng đồng các ấp | ''",
            })
    void are_listed_with_their_kind(String text, String listed) {
        assertThat(String.join("; ", Hamlets.named(text))).isEqualTo(listed);
    }
}
