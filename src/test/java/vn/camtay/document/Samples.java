package vn.camtay.document;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.camtay.document.Closing.Signature;
import vn.camtay.document.Masthead.Issuer;

/// Documents such as a commune office makes, with invented people.
final class Samples {
    private static final Issuer COMMUNE = Issuer.of("ỦY BAN NHÂN DÂN", "XÃ LỘC HƯNG");

    private Samples() {}

    /// A plan whose number and day are still to be written in.
    static Document plan() {
        return Document.of(DocumentType.KE_HOACH)
                .issuedBy(COMMUNE)
                .unnumbered("KH-UBND")
                .issuedAt("Lộc Hưng", YearMonth.of(2026, 12))
                .about("Tập huấn kỹ năng số cho Ban điều hành ấp và Tổ Công nghệ số cộng đồng năm 2026")
                .basedOn("Căn cứ Quyết định số 459/QĐ-UBND ngày 15 tháng 9 năm 2025 của Ủy ban nhân dân xã Lộc Hưng về"
                        + " việc thành lập Tổ Công nghệ số cộng đồng tại các ấp")
                .basedOn("Căn cứ Công văn số 602/UBND-VX ngày 23 tháng 10 năm 2025 của Ủy ban nhân dân xã Lộc Hưng")
                .saying(Samples::planBody)
                .copyTo("Trung tâm Khoa học và Công nghệ thành phố")
                .copyTo("CT, các PCT UBND xã")
                .copyTo("Các trưởng ấp")
                .filedAt("VT, VHXH")
                .signedBy(Signature.of("PHÓ CHỦ TỊCH", "Trần Thị Bích Ngọc").by("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"))
                .build();
    }

    private static void planBody(Body body) {
        body.say("Ủy ban nhân dân xã Lộc Hưng ban hành Kế hoạch tập huấn kỹ năng số cho Ban điều hành ấp và Tổ Công"
                        + " nghệ số cộng đồng năm 2026, cụ thể như sau:")
                .section("Mục đích, yêu cầu")
                .heading("Mục đích")
                .bullet("Trang bị kỹ năng dùng công cụ trí tuệ nhân tạo để soạn tin, bài và kịch bản tuyên truyền đúng"
                        + " định hướng, đúng quy định.")
                .bullet("Nâng cao năng lực hướng dẫn người dân thực hiện dịch vụ công trực tuyến: nộp hồ sơ, theo dõi,"
                        + " thanh toán và nhận kết quả.")
                .heading("Yêu cầu")
                .bullet(Text.of("Lấy")
                        .bold("sản phẩm đầu ra")
                        .then("làm thước đo;")
                        .italic("cầm tay chỉ việc")
                        .then("."))
                .section("Đối tượng, thời gian, địa điểm")
                .clause("Ban điều hành ấp: 120 người.")
                .clause("Thành viên Tổ Công nghệ số cộng đồng: 147 người, gồm:")
                .point("tổ trưởng và tổ phó;")
                .point("thành viên do ấp cử.")
                .heading("Thời gian và địa điểm")
                .table(Table.draft()
                        .centred("Cụm", 12)
                        .column("Các ấp", 60)
                        .centred("Ngày", 24)
                        .column("Địa điểm", 40)
                        .row(
                                "1",
                                "ấp 1 Lộc Điền, ấp 2 Lộc Điền, ấp 3 Lộc Điền",
                                "27/12/2026",
                                "Nhà văn hóa ấp 1 Lộc Điền")
                        .row("2", "ấp Sóc Lớn, ấp Chà Đôn, ấp Đồi Đá", "28/12/2026", "Nhà văn hóa ấp Sóc Lớn")
                        .row("3", "ấp 1, ấp 2, ấp 3", "29/12/2026", "Nhà văn hóa ấp 1")
                        .build())
                .section("Tổ chức thực hiện")
                .heading("Phòng Văn hóa - Xã hội")
                .bullet("Chủ trì, lập danh sách, chia cụm, chuẩn bị:")
                .detail("tài liệu, kịch bản tập huấn;")
                .detail("máy tính xách tay cho mỗi địa điểm.")
                .heading("Phòng Kinh tế")
                .say("Phối hợp thẩm định dự toán kinh phí tổ chức.")
                .say("Trên đây là Kế hoạch tập huấn kỹ năng số năm 2026. Yêu cầu các đơn vị phối hợp thực hiện đạt hiệu"
                        + " quả.");
    }

    /// An invitation with the people of one hamlet as its annex.
    static Document invitation(int people) {
        var list = Table.draft()
                .centred("TT", 10)
                .column("Họ và tên", 55)
                .centred("Năm sinh", 20)
                .column("Chức danh", 45)
                .column("Ghi chú", 30);
        list.group("Ấp Sóc Lớn");
        for (var i = 1; i <= people; i++) {
            list.row(
                    "" + i,
                    i % 3 == 0 ? "Điểu Thị Nghiêm " + i : "Nguyễn Hữu Phước " + i,
                    "" + (1950 + i % 50),
                    "Tổ viên",
                    "");
        }
        return Document.of(DocumentType.GIAY_MOI)
                .issuedBy(COMMUNE)
                .numbered(7, "GM-UBND")
                .issuedAt("Lộc Hưng", LocalDate.of(2027, 1, 5))
                .about("Tham dự lớp tập huấn kỹ năng số")
                .saying(body -> body.say(Text.of("Ủy ban nhân dân xã Lộc Hưng trân trọng kính mời:")
                                .bold("các ông, bà ấp Sóc Lớn có tên trong danh sách kèm theo."))
                        .say("Tới dự lớp tập huấn kỹ năng số năm 2027.")
                        .labelled("Chủ trì", "Phó Chủ tịch Ủy ban nhân dân xã.")
                        .labelled("Thời gian", "từ 7 giờ 30 phút đến 16 giờ 30 phút, ngày 11 tháng 01 năm 2027.")
                        .labelled("Địa điểm", "Nhà văn hóa ấp Sóc Lớn.")
                        .say("Đề nghị mang theo điện thoại thông minh đã sạc pin. Đại biểu tự túc phương tiện đi lại"))
                .copyTo("Như trên")
                .filedAt("VT, VHXH")
                .signedBy(Signature.of("CHỦ TỊCH", "Lê Văn Thạnh").by("TM. ỦY BAN NHÂN DÂN"))
                .annex("DANH SÁCH ĐẠI BIỂU ẤP SÓC LỚN", body -> body.table(list.build()))
                .build();
    }

    /// A report of results from an office to the committee above it, with a table on its side.
    static Document report() {
        var results = Table.draft()
                .centred("TT", 10)
                .column("Ấp", 50)
                .over("Ban điều hành ấp", 2)
                .number("Mời", 20)
                .number("Dự", 20)
                .over("Tổ Công nghệ số cộng đồng", 2)
                .number("Mời", 20)
                .number("Dự", 20);
        for (var i = 1; i <= 24; i++) {
            results.row("" + i, "ấp " + i, "5", "" + (3 + i % 3), "6", "" + (4 + i % 3));
        }
        results.totals("", "Tổng cộng", "120", "96", "144", "120");
        return Document.of(DocumentType.BAO_CAO)
                .issuedBy(Issuer.under("UBND XÃ LỘC HƯNG", "PHÒNG VĂN HÓA - XÃ HỘI"))
                .numbered(112, "BC-VHXH")
                .issuedAt("Lộc Hưng", LocalDate.of(2027, 2, 12))
                .about("Kết quả tập huấn kỹ năng số cho Ban điều hành ấp và Tổ Công nghệ số cộng đồng")
                .to("Ủy ban nhân dân xã Lộc Hưng")
                .saying(body -> body.section("Kết quả")
                        .clause("Số người được mời: 264 người; số người dự: 216 người, đạt 81,8%"
                                + " (chi tiết tại Phụ lục I).")
                        .clause("Sản phẩm: 72 tin, bài; 24 áp phích; 24 kịch bản video (Phụ lục II).")
                        .section("Đề xuất")
                        .say("Đề nghị Ủy ban nhân dân xã tiếp tục duy trì nhóm nòng cốt tại các ấp."))
                .copyTo("Như trên")
                .copyTo("Trưởng phòng, các Phó Trưởng phòng")
                .filedAt("VT")
                .signedBy(Signature.of("TRƯỞNG PHÒNG", "Phạm Minh Đức"))
                .landscapeAnnex("KẾT QUẢ THAM DỰ THEO ẤP", body -> body.table(results.build()))
                .annex("SẢN PHẨM THEO ẤP", body -> body.say("Mỗi ấp có đủ ba loại sản phẩm."))
                .build();
    }

    /// Minutes, signed by two people side by side.
    static Document minutes() {
        return Document.of(DocumentType.BIEN_BAN)
                .issuedBy(COMMUNE)
                .numbered(3, "BB-UBND")
                .about("Họp chuẩn bị lớp tập huấn")
                .saying(body -> body.labelled("Thời gian bắt đầu", "14 giờ 00 phút, ngày 05 tháng 01 năm 2027.")
                        .labelled("Địa điểm", "Phòng họp số 02.")
                        .labelled("Thành phần tham dự", "đại diện các ấp.")
                        .labelled("Chủ trì", "ông Lê Văn Thạnh.")
                        .labelled("Thư ký", "bà Võ Thị Kim Anh.")
                        .clause("Thống nhất danh sách học viên của 24 ấp.")
                        .say("Cuộc họp kết thúc vào 16 giờ 00 phút, ngày 05 tháng 01 năm 2027"))
                .signedBy(Signature.of("THƯ KÝ", "Võ Thị Kim Anh"))
                .signedBy(Signature.of("CHỦ TỌA", "Lê Văn Thạnh"))
                .copyTo("Thành viên dự họp")
                .filedAt("VT")
                .build();
    }

    /// A letter to several addressees.
    static Document letter() {
        return Document.of(DocumentType.CONG_VAN)
                .issuedBy(COMMUNE)
                .numbered(31, "UBND-VHXH")
                .issuedAt("Lộc Hưng", LocalDate.of(2027, 3, 4))
                .about("cử người tham gia lớp tập huấn kỹ năng số năm 2027")
                .to("Phòng Văn hóa - Xã hội")
                .to("Phòng Kinh tế")
                .to("Trưởng các ấp")
                .saying(body -> body.say("Thực hiện Kế hoạch số 05/KH-UBND, Ủy ban nhân dân xã đề nghị các đơn vị cử"
                                + " người tham gia đúng thành phần, đúng giờ.")
                        .say("Đề nghị các đơn vị phối hợp thực hiện"))
                .copyTo("Như trên")
                .filedAt("VT")
                .signedBy(Signature.of("CHỦ TỊCH", "Lê Văn Thạnh"))
                .build();
    }
}
