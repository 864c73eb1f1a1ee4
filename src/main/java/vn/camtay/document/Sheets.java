package vn.camtay.document;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import vn.camtay.shared.Folding;

/// The sheets of a workbook that goes out. What people wrote is always a cell of text: a name that begins with "=" is
/// shown as it is, never calculated, also after somebody has edited the cell or saved the sheet as CSV.
public final class Sheets {
    private static final String STARTS_FORMULA = "=+-@";
    private static final int NARROW = 12;
    private static final int WIDE = 48;
    private static final int SIGN = 256;

    private final Workbook book;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle day;

    public Sheets(Workbook book) {
        this.book = book;
        head = book.createCellStyle();
        var bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setWrapText(true);
        head.setAlignment(HorizontalAlignment.LEFT);
        head.setBorderBottom(BorderStyle.THIN);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        quoted = book.createCellStyle();
        quoted.cloneStyleFrom(text);
        quoted.setQuotePrefixed(true);
        day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    /// A new sheet with its heading, which stays in sight and can be filtered.
    public Written add(String name, List<String> columns) {
        var sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
        var row = sheet.createRow(0);
        for (var i = 0; i < columns.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(columns.get(i));
            cell.setCellStyle(head);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        var widths = columns.stream()
                .mapToInt(one -> Math.max(NARROW, one.length() + 4))
                .toArray();
        return new Written(sheet, widths);
    }

    /// A sheet being filled, row by row.
    public final class Written {
        private final Sheet sheet;
        private final int[] widths;

        private Written(Sheet sheet, int[] widths) {
            this.sheet = sheet;
            this.widths = widths;
            widen();
        }

        /// Texts, whole numbers and days.
        public void row(Object... values) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (var i = 0; i < values.length; i++) {
                write(row.createCell(i), values[i]);
                widths[i] =
                        Math.min(WIDE, Math.max(widths[i], values[i].toString().length() + 2));
            }
            widen();
        }

        private void widen() {
            for (var i = 0; i < widths.length; i++) {
                sheet.setColumnWidth(i, widths[i] * SIGN);
            }
        }
    }

    private void write(Cell cell, Object value) {
        switch (value) {
            case Integer number -> cell.setCellValue(number);
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            default -> {
                var words = Folding.clean(value.toString());
                cell.setCellValue(words);
                cell.setCellStyle(startsFormula(words) ? quoted : text);
            }
        }
    }

    private static boolean startsFormula(String words) {
        return !words.isEmpty() && STARTS_FORMULA.indexOf(words.charAt(0)) >= 0;
    }
}
