package vn.camtay.drill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.item.Items;
import vn.camtay.drill.score.Form;
import vn.camtay.place.CommuneCode;

/// The items a commune drills with. Those of the two forms are for sheets alone: whoever practised them would show
/// what they remember, not what they can.
@Component
public class Shelf {
    private final Map<String, Item> all;
    private final List<Item> free;
    private final List<Item> formA;
    private final List<Item> formB;
    private final Function<CommuneCode, List<Item>> own;

    @Autowired
    Shelf(OwnItems own) {
        this(Items.shipped().list(), Items.shipped().formA(), Items.shipped().formB(), own::list);
    }

    /// @param own what a commune wrote itself and uses now
    Shelf(List<Item> items, List<Item> formA, List<Item> formB, Function<CommuneCode, List<Item>> own) {
        this.own = own;
        this.all = items.stream().collect(Collectors.toMap(item -> item.code().text(), item -> item));
        this.formA = formA;
        this.formB = formB;
        this.free = items.stream()
                .filter(item -> !formA.contains(item) && !formB.contains(item))
                .toList();
    }

    public Optional<Item> find(CommuneCode commune, String code) {
        return Optional.ofNullable(all.get(code))
                .or(() -> own.apply(commune).stream()
                        .filter(item -> item.code().text().equals(code))
                        .findFirst());
    }

    /// Those for practice and for the hall.
    public List<Item> list(CommuneCode commune) {
        var added = own.apply(commune);
        return added.isEmpty()
                ? free
                : Stream.concat(free.stream(), added.stream()).toList();
    }

    public List<Item> form(Form form) {
        return switch (form) {
            case A -> formA;
            case B -> formB;
        };
    }
}
