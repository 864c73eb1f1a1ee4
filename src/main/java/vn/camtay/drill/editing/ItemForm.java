package vn.camtay.drill.editing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.camtay.drill.item.Channel;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.item.ItemCode;
import vn.camtay.drill.item.LocalForm;
import vn.camtay.drill.item.NextStep;
import vn.camtay.drill.item.Part;
import vn.camtay.drill.item.Premise;
import vn.camtay.drill.item.Sign;
import vn.camtay.drill.item.SignKind;
import vn.camtay.drill.item.Source;
import vn.camtay.shared.Folding;

/// An item as it is written in a form: rows of parts and of signs, some of them empty.
///
/// @param code of the item that is changed; empty for a new one
/// @param genuine "yes" or "no"
/// @param forms numbers of the handbook's forms, with commas or spaces between
/// @param fit how well the story fits the life here: LOW, MIDDLE or HIGH
record ItemForm(
        @Nullable String fact,
        @Nullable String code,
        @Nullable String channel,
        @Nullable String genuine,
        @Nullable String forms,
        @Nullable String local,
        @Nullable String title,
        @Nullable String situation,
        @Nullable String from,
        @Nullable String address,
        @Nullable List<String> partKind,
        @Nullable List<String> partText,
        @Nullable List<String> signAt,
        @Nullable List<String> signKind,
        @Nullable List<String> signQuote,
        @Nullable List<String> signWhy,
        @Nullable String fit,
        @Nullable String why,
        @Nullable List<String> next,
        @Nullable String citation) {
    static final int PARTS = 8;
    static final int SIGNS = 5;
    private static final Premise LOW = new Premise(2, 2, 2, 2, 2);
    private static final Premise MIDDLE = new Premise(4, 4, 4, 4, 2);
    private static final Premise HIGH = new Premise(8, 6, 6, 6, 2);
    private static final int DIGITS = 1_000_000;

    static ItemForm empty(UUID fact) {
        return told(fact, null);
    }

    /// @param story what somebody told, masked, to be made into the first part
    static ItemForm told(UUID fact, @Nullable String story) {
        return new ItemForm(
                fact.toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                story == null ? null : List.of(story),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static ItemForm of(Item item, UUID fact) {
        var signs = item.signs();
        return new ItemForm(
                fact.toString(),
                item.code().text(),
                item.channel().name(),
                item.genuine() ? "yes" : "no",
                String.join(", ", item.forms().stream().map(String::valueOf).toList()),
                item.local().map(LocalForm::name).orElse(""),
                item.title(),
                item.situation(),
                item.from(),
                item.address().orElse(""),
                rows(item, part -> part.kind().name()),
                rows(item, Part::text),
                signs.stream().map(Sign::at).toList(),
                signs.stream().map(sign -> sign.kind().name()).toList(),
                signs.stream().map(sign -> sign.quote().orElse("")).toList(),
                signs.stream().map(Sign::why).toList(),
                item.premise().equals(LOW) ? "LOW" : item.premise().equals(HIGH) ? "HIGH" : "MIDDLE",
                item.why(),
                item.next().stream().map(NextStep::name).toList(),
                item.source().citation());
    }

    /// A part stands in the row of its number, for signs point to it.
    private static List<String> rows(Item item, java.util.function.Function<Part, String> what) {
        return IntStream.rangeClosed(1, PARTS)
                .mapToObj(number -> item.parts().stream()
                        .filter(part -> part.id().equals("p" + number))
                        .map(what)
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    UUID readFact(UUID otherwise) {
        try {
            return fact == null ? otherwise : UUID.fromString(fact);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    /// Of a new item a code of its own, made from the form's id: sent twice it is one item.
    ItemCode readCode(UUID id) {
        return ItemCode.read(text(code))
                .filter(one -> one.text().startsWith("own-"))
                .orElseGet(() ->
                        new ItemCode(String.format("own-%06d", Math.floorMod(id.getLeastSignificantBits(), DIGITS))));
    }

    /// The item as written. What is missing is empty in it, and the checks say so.
    Item read(ItemCode own, YearMonth month) {
        return new Item(
                own,
                one(Channel.values(), channel).orElse(Channel.SMS),
                "yes".equals(genuine),
                numbers(),
                one(LocalForm.values(), local),
                text(title),
                text(situation),
                text(from),
                Optional.of(text(address)).filter(words -> !words.isEmpty()),
                parts(),
                signs(),
                "LOW".equals(fit) ? LOW : "HIGH".equals(fit) ? HIGH : MIDDLE,
                text(why),
                Stream.ofNullable(next)
                        .flatMap(List::stream)
                        .flatMap(name -> one(NextStep.values(), name).stream())
                        .toList(),
                new Source(text(citation), month));
    }

    private List<Integer> numbers() {
        return Arrays.stream(text(forms).split("[ ,;]+"))
                .filter(number -> number.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .toList();
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var row = 0; row < PARTS; row++) {
            var words = at(partText, row);
            if (!words.isEmpty()) {
                var kind = one(Part.Kind.values(), at(partKind, row)).orElse(Part.Kind.TEXT);
                parts.add(new Part("p" + (row + 1), kind, words));
            }
        }
        return parts;
    }

    private List<Sign> signs() {
        var signs = new ArrayList<Sign>();
        for (var row = 0; row < SIGNS; row++) {
            var kind = one(SignKind.values(), at(signKind, row));
            if (kind.isPresent()) {
                var quote = Optional.of(at(signQuote, row)).filter(words -> !words.isEmpty());
                signs.add(new Sign(at(signAt, row), quote, kind.get(), at(signWhy, row)));
            }
        }
        return signs;
    }

    /// A row of a list as it stands in the form, empty where there is none.
    static String at(@Nullable List<String> rows, int row) {
        return rows != null && row < rows.size() ? text(rows.get(row)) : "";
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : Folding.clean(typed);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
