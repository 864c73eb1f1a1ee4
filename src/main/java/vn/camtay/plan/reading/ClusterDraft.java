package vn.camtay.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.HalfDay;
import vn.camtay.plan.Plan.Cluster;
import vn.camtay.plan.Sourced;

/// A cluster while what is said of it in several places is being gathered.
final class ClusterDraft {
    private final Sourced<String> name;
    private final int depth;
    private final List<Sourced<LocalDate>> days = new ArrayList<>();
    private final List<Sourced<String>> hamlets = new ArrayList<>();
    private @Nullable Sourced<String> venue;
    private @Nullable Sourced<HalfDay> half;
    private boolean halfOfAll;
    private boolean whole;
    private boolean settled;
    private final List<Sourced<LocalDate>> otherDays = new ArrayList<>();

    ClusterDraft(Sourced<String> name, int depth) {
        this.name = name;
        this.depth = depth;
    }

    /// How deep in the document it was named: what stands deeper belongs to it.
    int depth() {
        return depth;
    }

    /// It is named again elsewhere: a day that differs from those known is a contradiction from here on.
    void revisit() {
        settled = !days.isEmpty();
    }

    void addDays(Dates.Found found, int line) {
        for (var day : found.days()) {
            var target = settled ? otherDays : days;
            if (days.stream().noneMatch(known -> known.value().equals(day))) {
                target.add(Sourced.of(day, line));
            }
        }
    }

    void addHamlet(String hamlet, int line) {
        if (hamlets.stream().noneMatch(known -> known.value().equalsIgnoreCase(hamlet))) {
            hamlets.add(Sourced.of(hamlet, line));
        }
    }

    void venue(String place, int line) {
        if (venue == null) {
            venue = Sourced.of(place, line);
        }
    }

    /// Said of one half here and of the other there, it is the whole day.
    void half(Halves.Found found, int line) {
        whole = whole || half != null && half.value() != found.half();
        half = half == null ? Sourced.of(found.half(), line) : half;
        halfOfAll = halfOfAll || found.ofAll();
    }

    void wholeDays() {
        whole = true;
    }

    /// Of several days only what is said of all: "ngày 27 và sáng 28" is more than a morning.
    private @Nullable Sourced<HalfDay> half() {
        return whole || days.size() > 1 && !halfOfAll ? null : half;
    }

    List<LocalDate> days() {
        return days.stream().map(Sourced::value).toList();
    }

    /// The place given for all, where none is given for this one.
    void takeVenueOf(ClusterDraft other) {
        venue = venue == null ? other.venue : venue;
    }

    boolean hasName() {
        return !name.value().isEmpty();
    }

    boolean hasDays() {
        return !days.isEmpty();
    }

    boolean hasVenue() {
        return venue != null;
    }

    boolean hasHamlets() {
        return !hamlets.isEmpty();
    }

    /// Days named for it elsewhere that differ from those first named.
    List<Sourced<LocalDate>> otherDays() {
        return otherDays;
    }

    ClusterDraft named(String other) {
        var draft = new ClusterDraft(Sourced.of(other, name.line()), depth);
        draft.days.addAll(days);
        draft.hamlets.addAll(hamlets);
        draft.venue = venue;
        draft.half = half;
        draft.halfOfAll = halfOfAll;
        draft.whole = whole;
        return draft;
    }

    Cluster cluster() {
        return new Cluster(name, days, venue, hamlets, half());
    }
}
