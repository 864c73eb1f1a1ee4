package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Sourced;

/// Reads classes the plan gives no names: a day with its place or its hamlets ("Ngày 17/3: các khu phố 1, 2, tại …").
final class UnnamedClasses {
    private static final Set<Subject> SCHEDULE = EnumSet.of(Subject.TIME, Subject.PLACE, Subject.SCHEDULE);

    private static final Pattern SESSION =
            Pattern.compile("(?:Buổi|Ngày)\\s+(?:thứ\\s+)?(?:\\d{1,2}|[IVX]{1,4}|nhất|hai|ba|tư)(?=\\s*[:(–-])");

    private final Dates dates;
    private final String word;
    private final List<ClusterDraft> classes = new ArrayList<>();
    private @Nullable ClusterDraft current;

    private UnnamedClasses(Dates dates, String word) {
        this.dates = dates;
        this.word = word;
    }

    /// Two or more; a single class is what the whole schedule tells.
    static List<ClusterDraft> read(List<Placed> placed, Dates dates, String word) {
        var reader = new UnnamedClasses(dates, word);
        placed.stream()
                .filter(each ->
                        !each.block().isRow() && each.subjects().stream().anyMatch(Subject::isOfClasses))
                .forEach(reader::add);
        reader.classes.removeIf(draft -> !draft.hasVenue() && !draft.hasHamlets());
        reader.shareSummary();
        return reader.classes.size() < 2 ? List.of() : reader.named();
    }

    private void add(Placed placed) {
        var block = placed.block();
        if (placed.isHeading() || current != null && block.depth() < current.depth()) {
            current = current != null && block.depth() > current.depth() ? current : null;
        }
        if (!placed.isHeading() || !ClusterPhrase.of(block, false, dates).days().isEmpty()) {
            block.clauses().forEach(part -> addPart(part, placed));
        }
    }

    private void addPart(Block part, Placed placed) {
        var isPlace = placed.subjects().equals(Set.of(Subject.PLACE)) && current != null;
        var phrase = ClusterPhrase.of(part, isPlace, dates);
        if (!phrase.days().isEmpty() && placed.isAbout(SCHEDULE)) {
            var line = part.lineAt(phrase.days().getFirst().from());
            current = new ClusterDraft(Sourced.of(ownName(part), line), part.depth());
            classes.add(current);
        }
        if (current != null) {
            phrase.addTo(current);
        }
    }

    /// "Từ ngày 13 đến ngày 15/10, mỗi ngày 01 lớp, tại hội trường": what all classes have in common is no class.
    private void shareSummary() {
        for (var summary : List.copyOf(classes)) {
            var others = classes.stream().filter(draft -> draft != summary).toList();
            var isSummary = !summary.hasHamlets()
                    && summary.days().size() > 1
                    && others.stream().allMatch(ClusterDraft::hasHamlets)
                    && others.stream()
                            .flatMap(draft -> draft.days().stream())
                            .toList()
                            .containsAll(summary.days());
            if (isSummary) {
                classes.remove(summary);
                others.forEach(draft -> draft.takeVenueOf(summary));
            }
        }
    }

    /// "Buổi 1: sáng ngày 8/9": a session that is a class of its own.
    private static String ownName(Block part) {
        var name = SESSION.matcher(part.text());
        return name.lookingAt() ? name.group() : "";
    }

    private List<ClusterDraft> named() {
        var named = new ArrayList<ClusterDraft>();
        for (var draft : classes) {
            named.add(draft.hasName() ? draft : draft.named(ClusterNames.made(word, String.valueOf(named.size() + 1))));
        }
        return named;
    }

    /// The only class of a plan, told by its days, its place and its hamlets wherever they stand.
    static ClusterDraft only(
            List<Placed> placed, List<Sourced<java.time.LocalDate>> days, @Nullable Sourced<String> venue) {
        var line = days.isEmpty()
                ? venue == null ? 0 : venue.line()
                : days.getFirst().line();
        var draft = new ClusterDraft(Sourced.of("Lớp tập huấn", line), Block.UNMARKED);
        days.forEach(day -> draft.addDays(new Dates.Found(List.of(day.value()), 0, 0, false), day.line()));
        if (venue != null) {
            draft.venue(venue.value(), venue.line());
        }
        var dates = new Dates(0);
        placed.stream()
                .filter(each ->
                        !each.block().isRow() && each.subjects().stream().anyMatch(Subject::isOfClasses))
                .map(each -> ClusterPhrase.of(each.block(), each.subjects().equals(Set.of(Subject.PLACE)), dates))
                .forEach(phrase -> phrase.hamlets()
                        .forEach(found ->
                                draft.addHamlet(found.name(), phrase.block().lineAt(found.at()))));
        return draft;
    }
}
