package vn.camtay.drill;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.item.ItemCode;
import vn.camtay.drill.item.Items;
import vn.camtay.drill.score.Form;
import vn.camtay.place.CommuneCode;

/// The items a commune drills with. Those of the two forms are for sheets alone: whoever practised them would show
/// what they remember, not what they can.
@Component
public class Shelf {
    private final Items items = Items.shipped();
    private final Set<ItemCode> reserved = Stream.concat(items.formA().stream(), items.formB().stream())
            .map(Item::code)
            .collect(Collectors.toUnmodifiableSet());
    private final List<Item> free = items.list().stream()
            .filter(item -> !reserved.contains(item.code()))
            .toList();

    public Optional<Item> find(CommuneCode commune, String code) {
        return ItemCode.read(code).flatMap(items::find);
    }

    /// Those for practice and for the hall.
    public List<Item> list(CommuneCode commune) {
        return free;
    }

    public List<Item> form(Form form) {
        return switch (form) {
            case A -> items.formA();
            case B -> items.formB();
        };
    }
}
