package vn.camtay.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.camtay.document.Block.Bullet;
import vn.camtay.document.Block.Item;
import vn.camtay.document.Block.PageBreak;
import vn.camtay.document.Block.Paragraph;

/// A document as lines of plain text, in the order it is read: what every written form of it says.
public final class PlainText {
    private final List<String> lines = new ArrayList<>();
    private final Wording wording;

    private PlainText(Document document) {
        this.wording = new Wording(document);
    }

    /// What one block says, a table cell by cell.
    public static String of(Block block) {
        return String.join("\n", lines(block));
    }

    /// The lines from issuer to the last annex; page numbers and repeated headings are not among them.
    public static List<String> lines(Document document) {
        var text = new PlainText(document);
        text.top(document);
        document.content().body().forEach(block -> text.lines.addAll(lines(block)));
        text.closing(document.closing());
        document.annexes().forEach(text::annex);
        return List.copyOf(text.lines);
    }

    private void top(Document document) {
        var masthead = document.masthead();
        lines.addAll(masthead.issuer().superior());
        lines.addAll(masthead.issuer().name());
        lines.add(Masthead.NATION);
        lines.add(masthead.motto());
        lines.addAll(wording.numberLines());
        lines.addAll(wording.placeAndDate());
        lines.addAll(wording.titleLines());
        lines.addAll(wording.addressees());
        document.content().bases().stream().map(Text::plain).forEach(lines::add);
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Item item -> List.of(item.label() + " " + item.text().plain());
            case Paragraph it -> List.of(it.text().plain());
            case Bullet it -> List.of(it.sign() + " " + it.text().plain());
            case Table table ->
                Stream.concat(table.heads().stream(), table.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.text().plain())
                        .toList();
            case PageBreak _ -> List.of();
        };
    }

    private void closing(Closing closing) {
        var pair = closing.signatures().size() > 1;
        if (!pair) {
            lines.addAll(wording.recipients());
        }
        for (var signature : closing.signatures()) {
            lines.addAll(signature.authority());
            lines.add(signature.title());
            lines.add(signature.name());
        }
        if (pair) {
            lines.addAll(wording.recipients());
        }
    }

    private void annex(Annex annex) {
        lines.addAll(wording.annexTop(annex));
        annex.body().forEach(block -> lines.addAll(lines(block)));
    }
}
