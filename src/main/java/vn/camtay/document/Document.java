package vn.camtay.document;

import java.util.List;
import java.util.Optional;
import vn.camtay.shared.Roman;

/// An official document in its parts, from which every form of it is written. All text in it is clean: composed
/// letters, single spaces, nothing invisible.
///
/// @param annexes numbered I, II … where there are several
public record Document(Masthead masthead, Title title, Content content, Closing closing, List<Annex> annexes) {
    /// The kind of document and what it is about.
    public record Title(DocumentType type, String about) {
        public Title {
            about = Letters.line(about);
        }
    }

    /// What the document says.
    ///
    /// @param addressees each without its dash, as printed, after "Kính gửi:"
    /// @param bases each as printed, with "Căn cứ" and its stop
    public record Content(List<String> addressees, List<Text> bases, List<Block> body) {
        public Content {
            addressees = addressees.stream().map(Letters::line).toList();
            bases = List.copyOf(bases);
            body = List.copyOf(body);
        }
    }

    public Document {
        annexes = List.copyOf(annexes);
    }

    /// Starts a document of this kind.
    public static DocumentDraft of(DocumentType type) {
        return new DocumentDraft(type);
    }

    /// The words above an annex's title: `Phụ lục`, or `Phụ lục II` where there are several.
    public String annexLabel(Annex annex) {
        return annexes.size() < 2 ? "Phụ lục" : "Phụ lục " + Roman.of(annexes.indexOf(annex) + 1);
    }

    /// The line that ties an annex to its document:
    /// `(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân xã Lộc Hưng)`.
    public String annexReference() {
        var kind = title.type().name();
        var name = kind.substring(0, 1).toUpperCase(DocumentDraft.VIETNAMESE) + kind.substring(1);
        var number = masthead.symbol().map(symbol -> " số " + symbol.written()).orElse("");
        var day = masthead.issued()
                .map(at -> " " + DecreeWords.date(at.day(), at.month(), at.year()))
                .orElse("");
        return "(Kèm theo " + name + number + day + " của " + masthead.issuer().spoken() + ")";
    }

    /// What a file's properties call the document.
    public String fileTitle() {
        return Optional.of(title.about())
                .filter(about -> !about.isEmpty())
                .orElse(title.type().name());
    }
}
