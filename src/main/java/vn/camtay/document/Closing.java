package vn.camtay.document;

import java.util.List;

/// The end of a document: who signs and who receives it.
///
/// @param signatures one, at the right; or two side by side, as minutes have them
/// @param recipients each line without its dash, as printed: `Như trên;`, `Lưu: VT, VHXH.`
public record Closing(List<Signature> signatures, List<String> recipients) {
    public Closing {
        signatures = List.copyOf(signatures);
        recipients = recipients.stream().map(Letters::line).toList();
        if (signatures.size() > 2) {
            throw new IllegalArgumentException("a document is signed by at most two people side by side");
        }
    }

    /// One signature.
    ///
    /// @param authority lines above the title that say by what right: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`
    /// @param title `CHỦ TỊCH`
    /// @param name may be empty: room is left for it
    public record Signature(List<String> authority, String title, String name) {
        public Signature {
            authority = authority.stream().map(Letters::line).toList();
            title = Letters.line(title);
            name = Letters.line(name);
        }

        public static Signature of(String title, String name) {
            return new Signature(List.of(), title, name);
        }

        public Signature by(String... authority) {
            return new Signature(List.of(authority), title, name);
        }
    }
}
