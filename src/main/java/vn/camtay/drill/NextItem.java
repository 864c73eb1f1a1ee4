package vn.camtay.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.camtay.drill.item.Channel;
import vn.camtay.drill.item.Item;

/// Chooses what somebody is shown next, from the seed of the sitting and what they answered: the same facts give the
/// same item on every machine.
final class NextItem {
    private static final double AGAIN = 0.6;

    private final long seed;
    private final List<Answer> before;
    private final List<Answer> here;

    /// @param before what they answered in other sittings, the earliest first
    /// @param here what they answered in this one, the earliest first
    NextItem(long seed, List<Answer> before, List<Answer> here) {
        this.seed = seed;
        this.before = before;
        this.here = here;
    }

    /// The items of a form in an order of the person's own.
    Optional<Item> ofForm(List<Item> form) {
        var order = new ArrayList<>(form);
        order.sort(Comparator.comparing(Item::code));
        Collections.shuffle(order, new Random(seed));
        return order.stream().filter(item -> !isHere(item)).findFirst();
    }

    /// An item for practice: of the kind whose turn it is, in the channel that needs it most, least seen, as hard as
    /// the person is able.
    Optional<Item> ofShelf(List<Item> shelf) {
        if (here.size() >= SittingKind.PRACTISED) {
            return Optional.empty();
        }
        var genuine = turns().get(here.size());
        var left = shelf.stream().filter(item -> !isHere(item)).toList();
        return best(left.stream().filter(item -> item.genuine() == genuine).toList())
                .or(() -> best(left));
    }

    private Optional<Item> best(List<Item> items) {
        var skills = Skills.of(all());
        var seen = all().stream()
                .collect(Collectors.groupingBy(answer -> answer.shown().item(), Collectors.counting()));
        var inChannel = here.stream()
                .collect(Collectors.groupingBy(answer -> answer.shown().channel(), Collectors.counting()));
        return items.stream()
                .min(Comparator.<Item, Double>comparing(item -> need(skills, inChannel, item.channel()))
                        .thenComparing(item -> lot(item.channel().name()))
                        .thenComparing(item -> seen.getOrDefault(item.code().text(), 0L))
                        .thenComparing(item -> skills.distance(item.channel(), item.difficulty()))
                        .thenComparing(item -> lot(item.code().text()))
                        .thenComparing(Item::code));
    }

    /// The lower, the sooner: a weak channel comes again, but not without others between.
    private static double need(Skills skills, Map<Channel, Long> inChannel, Channel channel) {
        return skills.in(channel) + AGAIN * inChannel.getOrDefault(channel, 0L);
    }

    /// Half the items are genuine, in an order nobody can learn.
    private List<Boolean> turns() {
        var turns = new ArrayList<Boolean>();
        for (var i = 0; i < SittingKind.PRACTISED; i++) {
            turns.add(i % 2 == 0);
        }
        Collections.shuffle(turns, new Random(seed));
        return turns;
    }

    private int lot(String name) {
        return new Random(seed ^ name.hashCode()).nextInt();
    }

    private List<Answer> all() {
        var all = new ArrayList<>(before);
        all.addAll(here);
        return all;
    }

    private boolean isHere(Item item) {
        Function<Answer, String> code = answer -> answer.shown().item();
        return here.stream().map(code).anyMatch(item.code().text()::equals);
    }
}
