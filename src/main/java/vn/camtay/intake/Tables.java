package vn.camtay.intake;

import java.util.List;

/// The sheets of a foreign workbook or text table, read within bounds and without running anything in it.
public final class Tables {
    /// The most filled rows of one file; the largest roster of a province's district seen has 3,000.
    static final int MOST_ROWS = 50_000;

    static final int MOST_CELLS = 1_000_000;

    private Tables() {}

    /// Throws `Unreadable` with the remedy for anything that is no table.
    public static List<Sheet> read(ForeignFile file) {
        return switch (FileKind.of(file)) {
            case XLSX -> Workbook.read(file);
            case TEXT -> List.of(DelimitedText.read(file));
            case EMPTY -> throw refuse(file, "không có gì bên trong. Hãy kiểm tra lại tệp.");
            case OLD_OFFICE -> throw refuse(file, "là tệp Office đời cũ. Hãy mở bằng Excel rồi Lưu thành .xlsx.");
            case OPEN_DOCUMENT -> throw refuse(file, "là tệp OpenDocument. Hãy mở ra rồi Lưu thành .xlsx.");
            case WITH_MACROS ->
                throw refuse(file, "có chứa macro nên không được mở. Hãy Lưu thành .xlsx (không macro).");
            case ENCRYPTED ->
                throw refuse(file, "bị khóa bằng mật khẩu. Hãy bỏ mật khẩu, Lưu thành .xlsx rồi thử lại.");
            case DOCX, RTF ->
                throw refuse(file, "là văn bản, không phải bảng. Hãy chép bảng sang Excel, Lưu thành .xlsx.");
            case PDF -> throw refuse(file, "là tệp PDF. Hãy xin tệp Excel gốc hoặc chép bảng sang .xlsx.");
            case PNG, JPEG, HEIC, WEBP, GIF ->
                throw refuse(file, "là hình ảnh. Hãy xin tệp Excel gốc hoặc nhập vào .xlsx.");
            case HTML -> throw refuse(file, "là trang web mang tên bảng tính. Hãy mở bằng Excel rồi Lưu thành .xlsx.");
            case ZIP, OTHER_ARCHIVE -> throw refuse(file, "là tệp nén. Hãy giải nén rồi chọn tệp .xlsx bên trong.");
            case UNKNOWN -> throw refuse(file, "không phải bảng tính. Hãy chọn tệp .xlsx hoặc .csv.");
        };
    }

    static Unreadable tooMuch(ForeignFile file) {
        return refuse(file, "có quá nhiều dòng hoặc ô. Hãy chỉ giữ lại bảng danh sách rồi thử lại.");
    }

    private static Unreadable refuse(ForeignFile file, String what) {
        return new Unreadable("Tệp " + file.name() + " " + what);
    }
}
