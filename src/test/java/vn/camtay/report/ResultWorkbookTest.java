package vn.camtay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.camtay.attendance.Basis;
import vn.camtay.report.paper.TestResults;
import vn.camtay.shared.Time;
import vn.camtay.store.TestDatabase;

class ResultWorkbookTest {
    private static final List<String> HOSTILE =
            List.of("=HYPERLINK(\"http://x\")", "+84900000001", "-2+3", "@SUM(A1)", "\t=1+1", "Lê\u0007 Hoa");

    private final TestResults here = new TestResults(TestDatabase.SQLITE.fresh());

    @Test
    void each_cut_has_a_sheet_with_a_heading_that_stays() throws IOException {
        here.hall.convoked("Lê Thị Hạnh", 0);
        try (var book = read()) {
            var names = new ArrayList<String>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Theo buổi",
                            "Theo cụm",
                            "Theo nhóm",
                            "Theo ấp",
                            "Từng người",
                            "Ngoài danh sách",
                            "Nguồn số liệu");
            book.forEach(sheet -> {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getColumnWidth(0)).isGreaterThan(10 * 256);
            });
        }
    }

    @Test
    void figures_are_numbers_and_agree_with_the_screen() throws IOException {
        here.onPaper(here.hall.morning(), here.hall.convoked("Lê Thị Hạnh", 0));
        here.hall.convoked("Trần Văn Nam", 0);
        try (var book = read()) {
            var sum = book.getSheet("Theo ấp").getRow(4);
            assertThat(sum.getCell(0).getStringCellValue()).isEqualTo("Cả kế hoạch");
            assertThat(sum.getCell(2).getNumericCellValue()).isEqualTo(2);
            assertThat(sum.getCell(3).getNumericCellValue()).isEqualTo(1);
        }
    }

    @Test
    void what_people_wrote_is_text_and_never_a_formula() throws IOException {
        HOSTILE.forEach(name -> here.hall.convoked(name, 0));
        HOSTILE.forEach(reason ->
                here.onPaper(here.hall.morning(), here.hall.known("Khách", 1), new Basis.WalkIn("x" + reason)));
        here.onPaper(here.hall.morning(), here.hall.known("=1", 1), new Basis.WalkIn("=cmd|'/c calc'!A1"));
        var texts = new ArrayList<String>();
        try (var book = read()) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING && row.getRowNum() > 0) {
                    texts.add(cell.getStringCellValue());
                    assertThat(isSafe(cell)).as(cell.getStringCellValue()).isTrue();
                }
            })));
        }
        assertThat(texts).contains("=HYPERLINK(\"http://x\")", "=1+1", "Lê Hoa", "=cmd|'/c calc'!A1");
        assertThat(texts).noneMatch(text -> text.chars().anyMatch(Character::isISOControl));
    }

    /// Excel takes such a cell for text even when it is edited.
    private static boolean isSafe(Cell cell) {
        var style = cell.getCellStyle();
        return style.getDataFormatString().equals("@")
                && ("=+-@".indexOf(cell.getStringCellValue().concat(" ").charAt(0)) < 0 || style.getQuotePrefixed());
    }

    private XSSFWorkbook read() throws IOException {
        var words = new ResourceBundleMessageSource();
        words.setBasenames("messages/report", "messages/timetable");
        words.setDefaultEncoding("UTF-8");
        var workbook = new ResultWorkbook(words, here.hall.bean(Time.class));
        return new XSSFWorkbook(new ByteArrayInputStream(workbook.write(here.results(), Locale.of("vi"))));
    }
}
