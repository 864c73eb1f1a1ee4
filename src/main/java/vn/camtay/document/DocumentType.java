package vn.camtay.document;

import java.util.List;
import java.util.Optional;

/// One of the 29 kinds of administrative document, or a kind that is asked for by its printed name.
///
/// @param name as in running text: `kế hoạch`
/// @param code its abbreviation in a symbol: `KH`; empty for công văn and thư công, which have none
public record DocumentType(String name, String code) {
    public static final DocumentType KE_HOACH = named("kế hoạch");
    public static final DocumentType GIAY_MOI = named("giấy mời");
    public static final DocumentType BAO_CAO = named("báo cáo");
    public static final DocumentType THONG_BAO = named("thông báo");
    public static final DocumentType TO_TRINH = named("tờ trình");
    public static final DocumentType QUYET_DINH = named("quyết định");
    public static final DocumentType BIEN_BAN = named("biên bản");
    public static final DocumentType CONG_VAN = named("công văn");

    public DocumentType {
        name = Letters.line(name);
    }

    /// The 29 kinds, in the order of the decree.
    public static List<DocumentType> list() {
        return DecreeData.TYPES;
    }

    public static Optional<DocumentType> find(String name) {
        var wanted = Letters.line(name);
        return list().stream()
                .filter(type -> type.name.equalsIgnoreCase(wanted))
                .findFirst();
    }

    public static Optional<DocumentType> findByCode(String code) {
        return list().stream()
                .filter(type -> !code.isEmpty() && type.code.equals(code))
                .findFirst();
    }

    private static DocumentType named(String name) {
        return find(name).orElseThrow();
    }

    /// A letter has no printed kind: its subject stands under the number as "V/v …".
    public boolean isLetter() {
        return name.equals("công văn");
    }

    /// Minutes carry no place and day at the top and are signed by two people side by side.
    public boolean isMinutes() {
        return code.equals("BB");
    }
}
