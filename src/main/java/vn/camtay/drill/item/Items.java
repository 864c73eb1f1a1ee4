package vn.camtay.drill.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camtay.drill.content.ContentFile;
import vn.camtay.drill.content.KebabCase;
import vn.camtay.drill.content.Problem;

/// All items, by code, and the two forms of a test.
public final class Items {
    private final Map<ItemCode, Item> all = new LinkedHashMap<>();
    private final List<Item> formA;
    private final List<Item> formB;

    private Items(List<Item> items, List<ItemCode> formA, List<ItemCode> formB) {
        items.forEach(item -> {
            if (all.putIfAbsent(item.code(), item) != null) {
                throw new IllegalStateException(item.code() + " is there twice");
            }
        });
        this.formA = formA.stream().map(this::get).toList();
        this.formB = formB.stream().map(this::get).toList();
    }

    /// Those that come with the program; the start fails when one of them is not whole.
    public static Items shipped() {
        return Shipped.ITEMS;
    }

    private static final class Shipped {
        private static final Items ITEMS = load();

        private static Items load() {
            var items = Stream.of(Channel.values())
                    .flatMap(channel -> ItemText.shipped("items/" + KebabCase.of(channel) + ".yaml").stream())
                    .toList();
            var problems = new ArrayList<Problem>();
            var forms = ContentFile.ours("forms.yaml").entry(problems);
            var shipped = new Items(items, codes(forms.texts("a")), codes(forms.texts("b")));
            forms.nothingElse();
            if (!problems.isEmpty()) {
                throw new IllegalStateException(problems.toString());
            }
            return shipped;
        }

        private static List<ItemCode> codes(List<String> texts) {
            return texts.stream().map(ItemCode::new).toList();
        }
    }

    public List<Item> list() {
        return List.copyOf(all.values());
    }

    public List<Item> of(Channel channel) {
        return all.values().stream().filter(item -> item.channel() == channel).toList();
    }

    public Optional<Item> find(ItemCode code) {
        return Optional.ofNullable(all.get(code));
    }

    private Item get(ItemCode code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no item " + code));
    }

    /// Twenty items for before or after; `formB` is as hard and shares none with it.
    public List<Item> formA() {
        return formA;
    }

    public List<Item> formB() {
        return formB;
    }
}
