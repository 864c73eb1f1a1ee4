package vn.camtay.studio.mention;

/// The number of an official document, whole (`459/QĐ-UBND`) or short (`Quyết định 459`).
///
/// @param number without zeros before it
/// @param year of laws and decrees (`134/2025/QH15`), else empty
/// @param code the letters after the stroke without marks, else empty
/// @param type the type named before it without marks, else empty
public record DocumentNumber(int from, int to, String number, String year, String code, String type)
        implements Mention {

    /// Whether this short or whole number can be that whole or short one.
    public boolean isOf(DocumentNumber other) {
        return number.equals(other.number)
                && agree(code, other.code)
                && agree(year, other.year)
                && ((!code.isEmpty() && !other.code.isEmpty()) || sameType(other));
    }

    private boolean sameType(DocumentNumber other) {
        var mine = typeOrCode();
        var theirs = other.typeOrCode();
        return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    }

    /// The initials of its type: `qd` for "quyết định" and for `QĐ-UBND` alike.
    private String typeOrCode() {
        if (!type.isEmpty()) {
            return DocumentNumbers.initials(type);
        }
        var dash = code.indexOf('-');
        var first = dash < 0 ? code : code.substring(0, dash);
        return DocumentNumbers.isTypeCode(first) ? first : "";
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
