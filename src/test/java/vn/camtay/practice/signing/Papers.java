package vn.camtay.practice.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.camtay.practice.signing.RehearsalPapers.Declaration;
import vn.camtay.practice.signing.RehearsalPapers.Dossier;
import vn.camtay.practice.signing.RehearsalPapers.Entry;
import vn.camtay.practice.signing.RehearsalPapers.Result;

/// Papers for tests.
final class Papers {
    static final String AGENCY = "Ủy ban nhân dân xã Mây Xanh";
    static final Dossier DOSSIER = new Dossier(AGENCY, "T00.00.25-260312-0042", "Đăng ký khai sinh", "Nguyễn Thị Lành");
    static final Instant MOMENT = Instant.parse("2026-03-12T02:30:00Z");
    static final Signer CLERK = new Signer.Agency(AGENCY);
    static final Signer LANH = new Signer.Person("lanh", "Nguyễn Thị Lành", 1, Instant.parse("2026-03-01T01:00:00Z"));

    private Papers() {}

    static byte[] birth() {
        return RehearsalPapers.result(new Result(
                DOSSIER,
                "GIẤY KHAI SINH",
                "12/2026/KS-TẬP",
                List.of(
                        new Entry("Họ, chữ đệm, tên", "Trần Nguyễn Gia Hân"),
                        new Entry("Ngày, tháng, năm sinh", "27/02/2026"),
                        new Entry("Giới tính", "Nữ"),
                        new Entry("Dân tộc", "Kinh"),
                        new Entry("Nơi sinh", "Trạm y tế xã Mây Xanh, huyện tưởng tượng"),
                        new Entry("Họ tên mẹ", "Nguyễn Thị Lành"),
                        new Entry("Họ tên cha", "Trần Văn Phúc")),
                LocalDate.of(2026, 3, 12)));
    }

    static byte[] declaration() {
        return RehearsalPapers.declaration(new Declaration(
                DOSSIER,
                "TỜ KHAI ĐĂNG KÝ KHAI SINH",
                List.of(
                        new Entry("Người yêu cầu", "Nguyễn Thị Lành"),
                        new Entry("Số định danh", "000 185 000 123"),
                        new Entry("Tên trẻ", "Trần Nguyễn Gia Hân"),
                        new Entry("Nơi cư trú", "")),
                Optional.empty(),
                LocalDate.of(2026, 3, 11)));
    }
}
