package vn.camtay.guide.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camtay.guide.ArticleId;
import vn.camtay.guide.content.ShippedGuide;

/// What neighbours type, and the article that must be among the first three.
class ArticleIndexTest {
    private static final ShippedGuide GUIDE = ShippedGuide.ours();
    private static final ArticleIndex INDEX = ArticleIndex.of(GUIDE.articles(), GUIDE.events());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            khai sinh                              | 1.001193
            giay khai sinh cho con                 | 1.001193
            Làm giấy khai sinh cho cháu            | 1.001193
            khaisinh                               | 1.001193
            khai sin                               | 1.001193
            kai sinh                               | 1.001193
            lam giay khai sanh                     | 1.001193
            1.001193                               | 1.001193
            ho so 1.001193                         | 1.001193
            2.000815                               | 2.000815
            mat giay khai sinh                     | 2.000635
            chua cuoi da co con                    | 1.000689
            sua ten trong giay khai sinh           | 1.004859
            dang ky ket hon                        | 1.000894
            cuoi vo                                | 1.000894
            lay chong nuoc ngoai                   | 2.000806
            giay doc than                          | 1.004873
            xac nhan tinh trang hon nhan           | 1.004873
            bao tu                                 | 1.000656
            lam giay chung tu cho ba noi           | 1.000656
            lam the can cuoc                       | 1.014061
            lam cccd                               | 1.014061
            cancuoc                                | 1.014061
            can cuoc het han                       | 1.014063
            mat can cuoc                           | 1.014064
            mat cccd lam sao                       | 1.014064
            nhap ho khau                           | 1.004222
            nhập khẩu cho vợ                       | 1.004222
            dang ky tam tru o tro                  | 1.004194
            tach ho khau                           | 1.010038
            giay xac nhan cu tru ct07              | 1.010041
            sao y                                  | 2.000815
            cong chung giay to                     | 2.000815
            uy quyen                               | 2.000884
            mo quan tap hoa                        | 1.001612
            giay phep kinh doan                    | 1.001612
            nghi ban luon                          | 1.001266
            so do                                  | 1.013978
            lam so do lan dau                      | 1.013978
            hang xom lan dat                       | 1.012812
            xin phep xay nha                       | 1.013225
            xin ho ngheo                           | 1.011607
            mua bao hiem y te                      | 1.001939
            rut bao hiem 1 lan                     | 1.001613
            sang ten xe may                        | 1.013076
            mat ca vet xe                          | 1.013080
            xin con nuoi                           | 2.001263
            otp khong ve                           | otp-old-sim
            cho hoai khong thay ma otp             | otp-old-sim
            quen passcode                          | passcode-locked
            doi dien thoai moi vneid               | account-new-device
            he thong dang bao tri                  | outage
            ho so bi tra hoai                      | returned-again-and-again
            anh bi mo                              | attachment-bad
            tru tien roi ma bao chua thanh toan    | paid-but-unpaid
            chon nham xa                           | wrong-commune
            cong an goi dien                       | scam-fake-officer
            lo doc ma otp                          | scam-code
            so tong dai dich vu cong               | hotline-portal
            bao lua dao so may                     | report-156
            vneid muc 2                            | 3.000228
            mai tang phi                           | 2.002913
            """)
    void is_among_the_first_three(String typed, String id) {
        assertThat(INDEX.find(typed, 3)).contains(new ArticleId(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            khai sinh        | 1.001193
            khai sinh cho con| 1.001193
            ket hon          | 1.000894
            khai tu          | 1.000656
            thuong tru       | 1.004222
            tam tru          | 1.004194
            tạm vắng         | 1.003677
            sao y            | 2.000815
            vneid            | 3.000228
            otp khong ve     | otp-old-sim
            1.001193         | 1.001193
            """)
    void what_most_people_mean_comes_first(String typed, String id) {
        assertThat(INDEX.find(typed, 3)).first().isEqualTo(new ArticleId(id));
    }

    @Test
    void an_unfinished_code_finds_all_that_begin_so() {
        assertThat(INDEX.find("1.01406", 10))
                .extracting(ArticleId::value)
                .contains("1.014060", "1.014061", "1.014062", "1.014063", "1.014064");
    }

    @Test
    void marks_and_their_place_and_capitals_make_no_difference() {
        var plain = INDEX.find("hoa giai tranh chap dat", 5);
        assertThat(INDEX.find("HÒA GIẢI tranh chấp đất", 5)).isEqualTo(plain);
        assertThat(INDEX.find("hoà  giải tranh chấp đất", 5)).isEqualTo(plain);
        assertThat(plain).first().isEqualTo(new ArticleId("1.012812"));
    }

    @Test
    void a_life_event_finds_what_belongs_to_it() {
        assertThat(INDEX.find("sinh con", 20)).contains(new ArticleId("1.001193"), new ArticleId("2.000986"));
    }

    @Test
    void what_only_shares_a_syllable_is_left_out() {
        assertThat(INDEX.find("mat can cuoc", 20))
                .contains(new ArticleId("1.014064"), new ArticleId("1.014063"))
                .doesNotContain(new ArticleId("1.000656"), new ArticleId("1.000894"), new ArticleId("2.000908"))
                .hasSizeLessThan(14);
    }

    @Test
    void nothing_is_found_for_what_is_nothing() {
        for (var typed : List.of("", "   ", "?!*(", "xyzzy qwrtp")) {
            assertThat(INDEX.find(typed, 5)).as(typed).isEmpty();
        }
    }

    @Test
    void no_typing_breaks_it() {
        for (var typed : List.of("a".repeat(5000), "\"khai OR", "khai* AND (sinh~", "1..1", "\u0000\uD800", "../../")) {
            assertThat(INDEX.find(typed, 5)).as(typed).hasSizeLessThanOrEqualTo(5);
        }
    }
}
