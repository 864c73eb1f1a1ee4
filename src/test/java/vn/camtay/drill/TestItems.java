package vn.camtay.drill;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.camtay.drill.item.Channel;
import vn.camtay.drill.item.Difficulty;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.item.ItemCode;
import vn.camtay.drill.item.NextStep;
import vn.camtay.drill.item.Part;
import vn.camtay.drill.item.Premise;
import vn.camtay.drill.item.Sign;
import vn.camtay.drill.item.SignKind;
import vn.camtay.drill.item.Source;

/// Items for tests: as many as wanted, of any channel, side and difficulty.
public final class TestItems {
    private static final Premise WEAK = new Premise(2, 2, 2, 2, 4);
    private static final Premise STRONG = new Premise(8, 8, 8, 8, 2);

    private TestItems() {}

    public static Item item(Channel channel, int number, boolean genuine, Difficulty difficulty) {
        var signs = difficulty == Difficulty.EASY ? 5 : 1;
        var sign = new Sign("p1", Optional.empty(), genuine ? SignKind.ASKS_NOTHING : SignKind.HURRY, "Vì sao.");
        return new Item(
                new ItemCode(channel.name().toLowerCase(java.util.Locale.ROOT) + "-" + String.format("%02d", number)),
                channel,
                genuine,
                List.of(1),
                Optional.empty(),
                "Tên câu",
                "Chuyện xảy ra",
                "Ai đó",
                Optional.empty(),
                List.of(new Part("p1", Part.Kind.TEXT, "Lời thứ nhất"), new Part("p2", Part.Kind.TEXT, "Lời thứ hai")),
                Collections.nCopies(signs, sign),
                difficulty == Difficulty.HARD ? STRONG : WEAK,
                "Điều nhớ",
                List.of(NextStep.HANG_UP),
                new Source("Nguồn", YearMonth.of(2026, 11)));
    }

    /// Of each channel and side three items, one of each difficulty, numbered from a number on.
    public static List<Item> shelf(int from) {
        var items = new ArrayList<Item>();
        for (var channel : Channel.values()) {
            var number = from;
            for (var difficulty : Difficulty.values()) {
                items.add(item(channel, number++, true, difficulty));
                items.add(item(channel, number++, false, difficulty));
            }
        }
        return items;
    }

    /// Twenty items, ten of each side.
    public static List<Item> form(int from) {
        var items = new ArrayList<Item>();
        for (var i = 0; i < 20; i++) {
            var channel = Channel.values()[i % Channel.values().length];
            items.add(item(channel, from + i, i < 10, Difficulty.MEDIUM));
        }
        return items;
    }
}
