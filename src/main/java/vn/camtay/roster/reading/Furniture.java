package vn.camtay.roster.reading;

import java.util.regex.Pattern;
import vn.camtay.intake.Row;
import vn.camtay.shared.Folding;

/// Rows of a list that are nobody: column numbers, totals, signatures.
final class Furniture {
    private static final Pattern TOTAL = Pattern.compile(
            "\\(?(tong (cong|so|hop|cac)|(tong|cong) *([:.(]|$)|danh sach (nay )?(co|gom)|an dinh|luu y|ghi chu)"
                    + ".*|\\(?(tong|cong) *:? *\\d+.*");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(nguoi|can bo|cong chuc) (lap|tong hop|phu trach|ghi|ke).*|xac nhan.*|t ?m .*|k ?t .*|t ?l .*|(pho )?chu tich.*"
                    + "|.*ky,?( va)? ?(ghi ro|ten|dong dau).*|noi nhan.*|.*\\bngay .*thang .*nam .*|.*\\bngay .*thang .*nam"
                    + "|(truong|pho) (phong|ban|ap|thon)|bi thu.*|lap bieu|thu truong.*|ke toan.*|dai dien.*|uy ban nhan dan.*"
                    + "|da ky|da duyet|phe duyet.*");
    private static final Pattern COLUMN_NUMBER =
            Pattern.compile("\\(?[\\[]?(\\d{1,2}|[a-zA-Z])[\\])]?\\.?|\\(?\\d{1,2}\\)?\\.0");

    private Furniture() {}

    /// `(1) (2) (3)` or `A B C` under a header. A person's row has a name instead.
    static boolean isColumnNumbers(Row row, Columns columns) {
        var cells = row.cells();
        return cells.size() >= 2
                && cells.stream()
                        .allMatch(cell ->
                                COLUMN_NUMBER.matcher(cell.text().strip()).matches())
                && !columns.name(row).isBlank();
    }

    static boolean isTotal(Row row, Columns columns) {
        return !columns.hasPhoneOrBirth(row)
                && row.cells().stream()
                        .limit(4)
                        .anyMatch(cell -> TOTAL.matcher(plain(cell.text())).matches());
    }

    static boolean isSignature(Row row, Columns columns) {
        return row.cells().size() <= 4
                && !columns.hasOrdinal(row)
                && !columns.hasPhoneOrBirth(row)
                && (columns.name(row).isBlank()
                        || row.cells().size() <= 2
                        || SIGNATURE.matcher(plain(columns.name(row))).matches())
                && row.cells().stream()
                        .anyMatch(cell -> SIGNATURE.matcher(plain(cell.text())).matches());
    }

    private static String plain(String text) {
        var folded = Folding.fold(text.substring(0, Math.min(200, text.length())));
        return folded.replaceAll("^[\\s*(\\-–]+|[\\s)*]+$", "")
                .replaceAll("[./]+ ?", " ")
                .strip();
    }
}
