package vn.camtay.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.camtay.place.HamletId;
import vn.camtay.plan.ClusterId;
import vn.camtay.report.counting.Asked;
import vn.camtay.report.counting.What;
import vn.camtay.shared.NotFound;
import vn.camtay.timetable.DayPart;

/// Which list a link asks for. A link that says something else than ours do leads nowhere.
record PeopleForm(
        @Nullable String what,
        @Nullable String cluster,
        @Nullable String hamlet,
        @Nullable String group,
        @Nullable String part) {
    Asked read() {
        return new Asked(
                named(What.values(), what).orElseThrow(() -> new NotFound("figure")),
                id(cluster, ClusterId::of),
                id(hamlet, HamletId::of),
                Optional.ofNullable(group).filter(text -> !text.isBlank()),
                named(DayPart.values(), part));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        var found = Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
        return Optional.of(found.orElseThrow(() -> new NotFound("figure")));
    }

    private static <I> Optional<I> id(@Nullable String text, Function<String, I> read) {
        try {
            return Optional.ofNullable(text).filter(one -> !one.isBlank()).map(read);
        } catch (IllegalArgumentException e) {
            throw new NotFound("figure");
        }
    }
}
