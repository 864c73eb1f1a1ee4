package vn.camtay.roster.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.camtay.intake.ForeignFile;

/// Writes workbooks for tests from lines of text: cells parted by `|`, `#12` a number, `@2000-12-31` a date,
/// `=A1` a formula.
final class SheetBuilder {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private XSSFSheet sheet;
    private int next;

    SheetBuilder() {
        sheet = workbook.createSheet("DS");
    }

    static SheetBuilder named(String name) {
        var builder = new SheetBuilder();
        builder.workbook.setSheetName(0, name);
        return builder;
    }

    SheetBuilder sheet(String name) {
        sheet = workbook.createSheet(name);
        next = 0;
        return this;
    }

    SheetBuilder rows(String... lines) {
        for (var line : lines) {
            var row = sheet.createRow(next++);
            var column = 0;
            for (var text : line.split("\\|", -1)) {
                if (!text.isBlank()) {
                    write(row.createCell(column), text.strip());
                }
                column++;
            }
        }
        return this;
    }

    private void write(XSSFCell cell, String text) {
        switch (text.charAt(0)) {
            case '#' -> cell.setCellValue(Double.parseDouble(text.substring(1)));
            case '@' -> {
                var style = workbook.createCellStyle();
                style.setDataFormat((short) 14);
                cell.setCellStyle(style);
                cell.setCellValue(LocalDate.parse(text.substring(1), DateTimeFormatter.ISO_LOCAL_DATE));
            }
            case '=' -> {
                cell.setCellFormula(text.substring(1));
                cell.setCellValue("Nguyễn Văn Giả");
            }
            default -> cell.setCellValue(text);
        }
    }

    /// @param area as in `A1:B2`
    SheetBuilder merge(String area) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        return this;
    }

    SheetBuilder hide(int column) {
        sheet.setColumnHidden(column, true);
        return this;
    }

    SheetBuilder hideSheet() {
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        return this;
    }

    ForeignFile file() {
        var out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ForeignFile("danh-sach.xlsx", out.toByteArray());
    }
}
