package vn.camtay.practice.portal;

import java.util.List;
import java.util.stream.Stream;

/// The simulated payment site: banks that nobody has, receivers to tell apart, and a QR that no bank reads.
final class Till {
    /// To choose among; invented.
    static final List<String> BANKS = List.of("Ngân hàng Tập", "Ngân hàng Thử", "Ví Mẫu");
    /// Names a swapped QR shows.
    private static final List<String> STRANGERS = List.of("NGUYEN VAN MAU", "CTY TNHH DICH VU MAU");

    private Till() {}

    static List<String> receivers(Screen screen) {
        return screen.mixed(Stream.concat(Stream.of(screen.script().agency()), STRANGERS.stream())
                .toList());
    }

    /// Words, not the payment format of banks: a bank's app finds no account in it.
    static String qr(Screen screen) {
        return "CAM TAY - MA TAP, KHONG PHAI MA CHUYEN TIEN - " + screen.dossierCode();
    }
}
