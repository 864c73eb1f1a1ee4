package vn.camtay.document;

import java.util.ArrayList;
import java.util.List;

/// The words around a document's own words, one place for both writers and the checks: "Số:", "Kính gửi:",
/// "Nơi nhận:", the dashes.
public record Wording(Document document) {
    public static final String RECIPIENTS = "Nơi nhận:";
    public static final String ADDRESSEES = "Kính gửi:";

    /// The number line, and under it the subject of a letter.
    public List<String> numberLines() {
        var lines = new ArrayList<String>();
        document.masthead().symbol().ifPresent(symbol -> lines.add("Số: " + symbol.written()));
        if (isLetter() && !about().isEmpty()) {
            lines.add("V/v " + about());
        }
        return lines;
    }

    public List<String> placeAndDate() {
        return document.masthead().issued().map(at -> List.of(at.written())).orElse(List.of());
    }

    /// Kind and abstract, which a letter has not.
    public List<String> titleLines() {
        if (isLetter()) {
            return List.of();
        }
        var kind = document.title().type().name().toUpperCase(DocumentDraft.VIETNAMESE);
        return about().isEmpty() ? List.of(kind) : List.of(kind, about());
    }

    /// One addressee stands on the line of "Kính gửi:", several below it with dashes.
    public List<String> addressees() {
        var to = document.content().addressees();
        if (to.size() < 2) {
            return to.stream().map(one -> ADDRESSEES + " " + one).toList();
        }
        return underneath(ADDRESSEES, to);
    }

    public List<String> recipients() {
        var to = document.closing().recipients();
        return to.isEmpty() ? List.of() : underneath(RECIPIENTS, to);
    }

    public List<String> annexTop(Annex annex) {
        return List.of(document.annexLabel(annex), annex.title(), document.annexReference());
    }

    public boolean isLetter() {
        return document.title().type().isLetter();
    }

    private String about() {
        return document.title().about();
    }

    private static List<String> underneath(String head, List<String> list) {
        var lines = new ArrayList<String>();
        lines.add(head);
        list.forEach(one -> lines.add("- " + one));
        return lines;
    }
}
