package vn.camtay.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.camtay.document.Block.Bullet;
import vn.camtay.document.Block.Item;
import vn.camtay.document.Block.PageBreak;
import vn.camtay.document.Block.Paragraph;
import vn.camtay.document.Block.Setting;

/// Content being written, from the top down. Numbers are given as the items come; an item starts the levels below it
/// anew, except that articles run through the whole document.
public final class Body {
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Level, Integer> places = new EnumMap<>(Level.class);

    /// `I. MỤC ĐÍCH, YÊU CẦU`: the title is set in capitals.
    public Body section(String title) {
        return item(Level.ROMAN, capitals(title), true);
    }

    /// `1. Thời gian` as a bold title above what follows.
    public Body heading(String title) {
        return item(Level.CLAUSE, Text.of(title), true);
    }

    /// `1. …` as a numbered sentence.
    public Body clause(String words) {
        return clause(Text.of(words));
    }

    public Body clause(Text text) {
        return item(Level.CLAUSE, text, false);
    }

    /// `a) …`
    public Body point(String words) {
        return point(Text.of(words));
    }

    public Body point(Text text) {
        return item(Level.POINT, text, false);
    }

    /// `Điều 1. …`: the words of a decision's article.
    public Body article(Text text) {
        return item(Level.ARTICLE, text, false);
    }

    /// `Phần I`, with its title in capitals on the line below.
    public Body part(String title) {
        return item(Level.PART, capitals(title), true);
    }

    public Body chapter(String title) {
        return item(Level.CHAPTER, capitals(title), true);
    }

    /// An item with the number it has on paper, whatever came before it.
    public Body numbered(Level level, String number, Text text, boolean titled) {
        return add(new Item(level, number, text, titled));
    }

    public Body say(String words) {
        return say(Text.of(words));
    }

    public Body say(Text text) {
        return add(new Paragraph(Setting.BODY, text));
    }

    public Body centred(Text text) {
        return add(new Paragraph(Setting.CENTRED, text));
    }

    /// `**Thời gian:** 7 giờ 30 phút …`
    public Body labelled(String label, String words) {
        return say(Text.ofBold(label + ":").then(words));
    }

    public Body bullet(String words) {
        return bullet(Text.of(words));
    }

    public Body bullet(Text text) {
        return add(new Bullet(1, text));
    }

    /// A line with `+` under the bullet before it.
    public Body detail(String words) {
        return add(new Bullet(2, Text.of(words)));
    }

    public Body table(Table table) {
        return add(table);
    }

    public Body newPage() {
        return add(new PageBreak());
    }

    public Body add(Block block) {
        blocks.add(block);
        return this;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private Body item(Level level, Text text, boolean titled) {
        var place = places.merge(level, 1, Integer::sum);
        for (var below : Level.values()) {
            if (below.compareTo(level) > 0 && below != Level.ARTICLE) {
                places.remove(below);
            }
        }
        return add(new Item(level, level.number(place), text, titled));
    }

    private static Text capitals(String title) {
        return Text.of(title.toUpperCase(DocumentDraft.VIETNAMESE));
    }
}
