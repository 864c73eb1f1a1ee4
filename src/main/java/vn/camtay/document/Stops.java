package vn.camtay.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.camtay.document.Block.Bullet;
import vn.camtay.document.Block.Item;
import vn.camtay.document.Block.PageBreak;
import vn.camtay.document.Block.Paragraph;
import vn.camtay.document.Block.Setting;

/// Puts the stops where the decree wants them.
final class Stops {
    private Stops() {}

    static List<String> ofList(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Ending.bare(Letters.line(lines.get(i))) + stop(i, lines.size()))
                .toList();
    }

    static List<Text> ofBases(List<Text> bases) {
        return IntStream.range(0, bases.size())
                .mapToObj(i -> bases.get(i).endingWith(stop(i, bases.size())))
                .toList();
    }

    /// The whole text ends with `./.`: at its last words, or below a table that ends it.
    static List<Block> ofDocument(List<Block> blocks) {
        var ended = new ArrayList<>(blocks);
        while (!ended.isEmpty() && ended.getLast() instanceof PageBreak) {
            ended.removeLast();
        }
        if (ended.isEmpty()) {
            return List.of();
        }
        switch (ended.getLast()) {
            case Table _, PageBreak _ -> ended.add(new Paragraph(Setting.BODY, Text.of(Ending.OF_DOCUMENT)));
            case Block last -> ended.set(ended.size() - 1, ended(last));
        }
        return List.copyOf(ended);
    }

    private static Block ended(Block last) {
        return switch (last) {
            case Item item ->
                new Item(item.level(), item.number(), item.text().endingWith(Ending.OF_DOCUMENT), item.titled());
            case Paragraph it -> new Paragraph(it.setting(), it.text().endingWith(Ending.OF_DOCUMENT));
            case Bullet it -> new Bullet(it.depth(), it.text().endingWith(Ending.OF_DOCUMENT));
            case Table _, PageBreak _ -> last;
        };
    }

    private static String stop(int place, int size) {
        return place == size - 1 ? "." : ";";
    }
}
