package vn.camtay.document.word;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.camtay.document.Block;
import vn.camtay.document.Block.Bullet;
import vn.camtay.document.Block.Item;
import vn.camtay.document.Block.PageBreak;
import vn.camtay.document.Block.Paragraph;
import vn.camtay.document.Block.Setting;
import vn.camtay.document.Document;
import vn.camtay.document.Level;
import vn.camtay.document.Table;
import vn.camtay.document.Text;

/// Gathers the parts of a document as its paragraphs go by, each told by its style.
final class DocumentReading {
    private static final Pattern LABEL = Pattern.compile("^(?:Điều )?([^ .)]{1,12})[.)]\\s*");
    private static final Pattern PART = Pattern.compile("^(Phần|Chương|Mục) (\\S{1,12})$");

    private final PartsRead parts = new PartsRead();
    private Optional<Item> part = Optional.empty();
    private boolean ours;

    void paragraph(XWPFParagraph paragraph) {
        var text = Runs.of(paragraph);
        var style = Arrays.stream(Style.values())
                .filter(it -> it.id.equals(paragraph.getStyle()))
                .findFirst();
        ours |= style.isPresent();
        if (paragraph.isPageBreak()) {
            parts.add(new PageBreak());
        } else if (!text.isBlank()) {
            read(style.orElse(Style.BODY), text);
        }
    }

    void table(Table table) {
        ours = true;
        parts.add(table);
    }

    /// Empty where nothing had one of our styles.
    Optional<Document> document() {
        return ours ? Optional.of(parts.document()) : Optional.empty();
    }

    private void read(Style style, Text text) {
        switch (style) {
            case BODY, CELL, CELL_HEAD -> parts.add(new Paragraph(Setting.BODY, text));
            case CENTRED -> parts.add(new Paragraph(Setting.CENTRED, text));
            case BULLET -> parts.add(new Bullet(1, sign(text)));
            case DETAIL -> parts.add(new Bullet(2, sign(text)));
            case PART -> part = part(text.plain());
            case PART_TITLE -> {
                parts.add(part.<Block>map(it -> new Item(it.level(), it.number(), text, true))
                        .orElse(new Paragraph(Setting.CENTRED, text)));
                part = Optional.empty();
            }
            case SECTION -> item(Level.ROMAN, text, true);
            case HEADING -> item(Level.CLAUSE, text, true);
            case POINT_HEADING -> item(Level.POINT, text, true);
            case ARTICLE -> item(Level.ARTICLE, text, false);
            case CLAUSE -> item(Level.CLAUSE, text, false);
            case POINT -> item(Level.POINT, text, false);
            default -> parts.around(style, text);
        }
    }

    private void item(Level level, Text text, boolean titled) {
        var label = LABEL.matcher(text.plain());
        if (label.find()) {
            parts.add(new Item(level, label.group(1), Runs.without(text, label.end()), titled));
        } else {
            // The clerk took the number away: what is left is a paragraph.
            parts.add(new Paragraph(Setting.BODY, text));
        }
    }

    private static Text sign(Text text) {
        var plain = text.plain();
        return plain.startsWith("- ") || plain.startsWith("+ ") ? Runs.without(text, 2) : text;
    }

    private static Optional<Item> part(String label) {
        var found = PART.matcher(label);
        if (!found.matches()) {
            return Optional.empty();
        }
        var level = switch (found.group(1)) {
            case "Phần" -> Level.PART;
            case "Chương" -> Level.CHAPTER;
            default -> Level.SECTION;
        };
        return Optional.of(new Item(level, found.group(2), Text.of(""), true));
    }
}
