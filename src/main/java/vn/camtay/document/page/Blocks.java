package vn.camtay.document.page;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.document.Block;
import vn.camtay.document.Block.Bullet;
import vn.camtay.document.Block.Item;
import vn.camtay.document.Block.PageBreak;
import vn.camtay.document.Block.Paragraph;
import vn.camtay.document.Block.Setting;
import vn.camtay.document.Form;
import vn.camtay.document.Level;
import vn.camtay.document.Table;
import vn.camtay.document.Text;
import vn.camtay.document.page.Paragraphs.Shape;
import vn.camtay.document.page.Paragraphs.Stand;

/// The content of a document as strips between the margins of its sheet.
final class Blocks {
    private final Sheet sheet;
    private final List<Strip> strips = new ArrayList<>();
    private boolean newPage;
    private boolean afterTable;

    private Blocks(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<Strip> strips(List<Block> blocks, Sheet sheet) {
        var laid = new Blocks(sheet);
        for (var block : blocks) {
            laid.block(block);
            laid.afterTable = block instanceof Table;
        }
        return laid.strips;
    }

    private void block(Block block) {
        switch (block) {
            case Item item -> item(item);
            case Paragraph it -> add(Paragraphs.strips(it.text(), shape(it.setting()), Form.GAP));
            case Bullet it -> add(Paragraphs.strips(begun(it.sign(), it.text()), body(), Form.GAP));
            case Table table -> table(table);
            case PageBreak _ -> newPage = true;
        }
    }

    private void add(List<Strip> more) {
        var from = strips.size();
        strips.addAll(more);
        if (newPage && strips.size() > from) {
            strips.set(from, strips.get(from).onNewPage());
            newPage = false;
        }
    }

    /// What stands above a table leads to it, and never stands alone at the foot of a page.
    private void table(Table table) {
        if (!strips.isEmpty() && !newPage && !afterTable) {
            strips.set(strips.size() - 1, strips.getLast().kept());
        }
        add(TableStrips.of(table, sheet));
    }

    private void item(Item item) {
        if (item.level().isCentred()) {
            add(Paragraphs.allKept(Paragraphs.strips(Text.ofBold(item.label()), centred(), 2 * Form.GAP)));
            add(Paragraphs.allKept(Paragraphs.strips(item.text().allBold(), centred(), 0)));
        } else if (item.titled()) {
            var above = item.level() == Level.ROMAN ? 1.5f * Form.GAP : Form.GAP;
            add(Paragraphs.allKept(
                    Paragraphs.strips(begunBold(item.label(), item.text().allBold()), body(), above)));
        } else if (item.level() == Level.ARTICLE) {
            add(Paragraphs.strips(begunBold(item.label(), item.text()), body(), Form.GAP));
        } else {
            add(Paragraphs.strips(begun(item.label(), item.text()), body(), Form.GAP));
        }
    }

    private Shape shape(Setting setting) {
        return switch (setting) {
            case BODY -> body();
            case CENTRED -> centred();
        };
    }

    private Shape body() {
        return new Shape(sheet.left(), sheet.textWidth(), Form.INDENT, Form.BODY, Form.LEADING, Stand.EVEN);
    }

    private Shape centred() {
        return new Shape(sheet.left(), sheet.textWidth(), Form.BODY, Stand.CENTRED);
    }

    private static Text begun(String sign, Text text) {
        return join(Text.of(sign + " "), text);
    }

    private static Text begunBold(String label, Text text) {
        return join(Text.ofBold(label), text);
    }

    private static Text join(Text sign, Text text) {
        var runs = new ArrayList<>(sign.runs());
        runs.add(new Text.Run(" ", runs.getFirst().bold(), false));
        runs.addAll(text.runs());
        return new Text(runs);
    }
}
