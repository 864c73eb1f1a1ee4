package vn.camtay.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// How a workbook shows its numbers: as dates, years, or digits with leading zeros.
final class CellFormats {
    private static final Pattern NO_LETTERS_OF_DATES = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|_.|\\*.");
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final LocalDate dayZero;

    private CellFormats(boolean from1904) {
        dayZero = from1904 ? DAY_0_OF_1904 : DAY_0;
    }

    static CellFormats read(Archive archive, String part, boolean from1904) throws XMLStreamException {
        var formats = new CellFormats(from1904);
        var inCells = new boolean[1];
        Xml.walk(archive.part(part), (element, xml) -> {
            switch (element) {
                case "numFmt" -> {
                    var code = Xml.attribute(xml, "formatCode");
                    formats.codes.put(Xml.number(xml, "numFmtId", -1), code == null ? "" : code);
                }
                case "cellXfs" -> inCells[0] = true;
                case "cellStyles", "dxfs" -> inCells[0] = false;
                case "xf" -> {
                    if (inCells[0]) {
                        formats.formatOfStyle.add(Xml.number(xml, "numFmtId", 0));
                    }
                }
                default -> {}
            }
        });
        return formats;
    }

    Cell cell(int column, String value, int style) {
        var id = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        var code = codes.getOrDefault(id, builtIn(id));
        var letters = NO_LETTERS_OF_DATES.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        try {
            var number = Double.parseDouble(value);
            if (letters.contains("y") && number >= 1 && number <= LAST_DAY) {
                var day = dayZero.plusDays((long) number);
                return new Cell(column, Cell.Kind.DATE, day.format(shape(letters)), false);
            }
            return new Cell(column, Cell.Kind.NUMBER, padded(plain(value, number), code), false);
        } catch (NumberFormatException e) {
            return Cell.text(column, value);
        }
    }

    /// Dates are shown day first whatever the workbook's country, so that one reading serves all.
    private static DateTimeFormatter shape(String letters) {
        var withoutDay = letters.contains("m") ? "MM/yyyy" : "yyyy";
        return DateTimeFormatter.ofPattern(letters.contains("d") ? "dd/MM/yyyy" : withoutDay, Locale.ROOT);
    }

    /// Never blown up: `1E+300` stays as it is.
    private static String plain(String value, double number) {
        var huge = Math.abs(number) >= 1e15 || (number != 0 && Math.abs(number) < 1e-9) || value.length() > 40;
        if (huge || !Double.isFinite(number)) {
            return Double.toString(number);
        }
        return number == 0
                ? "0"
                : new BigDecimal(value.strip()).stripTrailingZeros().toPlainString();
    }

    private static String padded(String digits, String code) {
        return code.matches("0{2,20}") && digits.matches("\\d+")
                ? "0".repeat(Math.max(0, code.length() - digits.length())) + digits
                : digits;
    }

    private static String builtIn(int id) {
        if (id == 17) {
            return "mmm-yy";
        }
        var date = id >= 14 && id <= 16 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58;
        return date ? "d/m/yyyy" : "General";
    }
}
