package vn.camtay.practice.drawer;

import java.util.Arrays;
import java.util.List;

/// Names that no invented text may have: places, banks, wallets and carriers there are.
public final class RealNames {
    /// Provinces of before and after July 2025, and the communes our sources of the domain speak of.
    private static final List<String> PLACES = List.of(
                    "Hà Nội|Hà Giang|Cao Bằng|Bắc Kạn|Tuyên Quang|Lào Cai|Điện Biên|Lai Châu|Sơn La|Yên Bái|Hòa Bình|Thái Nguyên"
                            .split("\\|"),
                    "Lạng Sơn|Quảng Ninh|Bắc Giang|Phú Thọ|Vĩnh Phúc|Bắc Ninh|Hải Dương|Hải Phòng|Hưng Yên|Thái Bình|Hà Nam"
                            .split("\\|"),
                    "Nam Định|Ninh Bình|Thanh Hóa|Nghệ An|Hà Tĩnh|Quảng Bình|Quảng Trị|Huế|Đà Nẵng|Quảng Nam|Quảng Ngãi|Phú Yên"
                            .split("\\|"),
                    "Bình Định|Khánh Hòa|Ninh Thuận|Bình Thuận|Kon Tum|Gia Lai|Đắk Lắk|Đắk Nông|Lâm Đồng|Bình Phước|Tây Ninh"
                            .split("\\|"),
                    "Bình Dương|Đồng Nai|Bà Rịa|Vũng Tàu|Hồ Chí Minh|Long An|Tiền Giang|Bến Tre|Trà Vinh|Vĩnh Long|Đồng Tháp"
                            .split("\\|"),
                    "An Giang|Kiên Giang|Cần Thơ|Hậu Giang|Sóc Trăng|Bạc Liêu|Cà Mau".split("\\|"),
                    "Lộc Hưng|Lộc Khánh|Lộc Điền|Lộc Ninh|Lộc Quang|Lộc Tấn|Hớn Quản|Sóc Lớn|Chà Đôn|Đồi Đá|Ba Ven|Quyết Thành"
                            .split("\\|"),
                    "Cần Lê".split("\\|"))
            .stream()
            .flatMap(Arrays::stream)
            .toList();

    private static final List<String> BANKS = List.of(
            ("Vietcombank|Vietinbank|BIDV|Agribank|Techcombank|MB Bank|MBBank|VPBank|TPBank|Sacombank|ACB|SHB|HDBank|VIB|"
                            + "MoMo|ZaloPay|VNPAY|ShopeePay|Viettel|VinaPhone|MobiFone|Vietnamobile|NAPAS")
                    .split("\\|"));

    private RealNames() {}

    /// Those that a text has.
    public static List<String> in(String text) {
        return List.of(PLACES, BANKS).stream()
                .flatMap(List::stream)
                .filter(text::contains)
                .toList();
    }
}
