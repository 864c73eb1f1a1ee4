package vn.camtay.roster.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes `samples/danh-sach-mau.xlsx` and `.csv`: an invented list of 267 people for the sample plan, laid out as a
/// commune sends it. Run its `main` from the repository's root to write them anew.
final class SampleList {
    static final long SEED = 20_251_227;

    private static final String[] HEADER = {
        "STT", "Họ và tên", "Năm sinh", "", "Thành phần", "Chức vụ", "Số điện thoại", "Thiết bị mang theo", "Ghi chú"
    };
    private static final int LAST = HEADER.length - 1;

    private SampleList() {}

    public static void main(String[] folder) throws IOException {
        var samples = Path.of(folder.length == 0 ? "samples" : folder[0]);
        Files.createDirectories(samples);
        writeWorkbook(samples.resolve("danh-sach-mau.xlsx"));
        Files.writeString(samples.resolve("danh-sach-mau.csv"), text(), StandardCharsets.UTF_8);
    }

    static List<String> hamlets() {
        var hamlets = new ArrayList<String>();
        for (var i = 1; i <= 9; i++) {
            hamlets.add("ấp " + i + " Lộc Điền");
        }
        hamlets.addAll(List.of("ấp Sóc Lớn", "ấp Chà Đôn", "ấp Đồi Đá", "ấp Ba Ven", "ấp Quyết Thành", "ấp Cần Lê"));
        for (var i = 1; i <= 9; i++) {
            hamlets.add("ấp " + i);
        }
        return hamlets;
    }

    static InventedPeople people() {
        return new InventedPeople(hamlets(), 267, 120, SEED);
    }

    private static String group(InventedPeople.Invented person) {
        return person.board() ? "Ban điều hành ấp" : "Tổ Công nghệ số cộng đồng";
    }

    static String text() {
        var text = new StringBuilder(
                "\ufeffSTT,Ấp,Họ và tên,Năm sinh,Thành phần,Chức vụ,Số điện thoại,Thiết bị mang theo\r\n");
        for (var person : people()) {
            text.append("%d,%s,%s,%d,%s,%s,%s,\"%s\"\r\n"
                    .formatted(
                            person.number(),
                            person.hamlet(),
                            person.name(),
                            person.birthYear(),
                            group(person),
                            person.post(),
                            person.phone(),
                            person.devices()));
        }
        return text.toString();
    }

    private static void writeWorkbook(Path file) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var written = Date.from(
                    ZonedDateTime.of(2025, 12, 8, 1, 0, 0, 0, ZoneOffset.UTC).toInstant());
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(written));
            new Layout(workbook).write();
            workbook.write(out);
        }
    }

    /// The sheet as an office prints it: titles, a header of two lines, a heading row for each hamlet, a total, a place
    /// to sign.
    private static final class Layout {
        private final XSSFSheet sheet;
        private final XSSFCellStyle bold;
        private final XSSFCellStyle middle;
        private final XSSFCellStyle framed;
        private int row;

        Layout(XSSFWorkbook workbook) {
            sheet = workbook.createSheet("Danh sách");
            bold = style(workbook, true);
            middle = style(workbook, true);
            middle.setAlignment(HorizontalAlignment.CENTER);
            framed = style(workbook, false);
            framed.setBorderBottom(BorderStyle.THIN);
        }

        private static XSSFCellStyle style(XSSFWorkbook workbook, boolean bold) {
            var style = workbook.createCellStyle();
            var font = workbook.createFont();
            font.setFontName("Times New Roman");
            font.setFontHeightInPoints((short) 12);
            font.setBold(bold);
            style.setFont(font);
            return style;
        }

        void write() {
            title("ỦY BAN NHÂN DÂN", 0, 3);
            sameRow("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 4, LAST);
            title("XÃ LỘC HƯNG", 0, 3);
            sameRow("Độc lập - Tự do - Hạnh phúc", 4, LAST);
            row++;
            title("DANH SÁCH THAM GIA TẬP HUẤN KỸ NĂNG CHUYỂN ĐỔI SỐ", 0, LAST);
            title("(Người trong danh sách là người tưởng tượng)", 0, LAST);
            row++;
            header();
            var hamlet = "";
            var count = 0;
            for (var person : people()) {
                if (!person.hamlet().equals(hamlet)) {
                    hamlet = person.hamlet();
                    heading(++count, hamlet);
                }
                person(person);
            }
            title("Tổng cộng: 267 người", 0, LAST);
            row++;
            title("Lộc Hưng, ngày 08 tháng 12 năm 2025", 5, LAST);
            title("NGƯỜI LẬP BIỂU", 0, 3);
            sameRow("TM. ỦY BAN NHÂN DÂN", 5, LAST);
            widths();
        }

        private void title(String text, int from, int to) {
            sheet.createRow(row++);
            sameRow(text, from, to);
        }

        private void sameRow(String text, int from, int to) {
            var cell = sheet.getRow(row - 1).createCell(from);
            cell.setCellValue(text);
            cell.setCellStyle(middle);
            sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, from, to));
        }

        private void header() {
            var top = sheet.createRow(row);
            var parts = sheet.createRow(row + 1);
            for (var column = 0; column <= LAST; column++) {
                top.createCell(column).setCellStyle(middle);
                top.getCell(column).setCellValue(HEADER[column]);
                if (column != 2 && column != 3) {
                    sheet.addMergedRegion(new CellRangeAddress(row, row + 1, column, column));
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(row, row, 2, 3));
            parts.createCell(2).setCellValue("Nam");
            parts.createCell(3).setCellValue("Nữ");
            row += 2;
        }

        private void heading(int number, String hamlet) {
            var cell = sheet.createRow(row).createCell(0);
            cell.setCellValue(number + ". " + Character.toUpperCase(hamlet.charAt(0)) + hamlet.substring(1));
            cell.setCellStyle(bold);
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, LAST));
            row++;
        }

        private void person(InventedPeople.Invented person) {
            var cells = sheet.createRow(row++);
            for (var column = 0; column <= LAST; column++) {
                cells.createCell(column).setCellStyle(framed);
            }
            cells.getCell(0).setCellValue(person.number());
            cells.getCell(1).setCellValue(person.name());
            cells.getCell(person.woman() ? 3 : 2).setCellValue(person.birthYear());
            cells.getCell(4).setCellValue(group(person));
            cells.getCell(5).setCellValue(person.post());
            cells.getCell(6).setCellValue(Long.parseLong(person.phone()));
            cells.getCell(7).setCellValue(person.devices());
        }

        private void widths() {
            var letters = new int[] {6, 26, 8, 8, 28, 30, 16, 40, 12};
            for (var column = 0; column < letters.length; column++) {
                sheet.setColumnWidth(column, letters[column] * 256);
            }
        }
    }
}
