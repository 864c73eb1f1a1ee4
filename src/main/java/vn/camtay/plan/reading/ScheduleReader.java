package vn.camtay.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Sourced;

/// Reads who is trained together, when and where.
final class ScheduleReader {
    private static final Set<Subject> ELSEWHERE =
            EnumSet.of(Subject.PURPOSE, Subject.REQUIREMENT, Subject.BUDGET, Subject.DUTIES, Subject.TRAINERS);
    private static final Pattern BELONGS = Pattern.compile(
            "(?:thoi gian|dia diem|gom|bao gom|thanh phan|doi tuong|cac (ap|thon|khu|to|buon|ban|soc|khom|lang|xom)|ap|thon|khu pho|buon|ban|soc|khom|lang|ngay|tai|nha van hoa|hoi truong|so luong|buoi)\\b.*");
    private final Dates dates;
    private final Map<Integer, ClusterDraft> clusters = new LinkedHashMap<>();
    private final List<Sourced<LocalDate>> days = new ArrayList<>();
    private final String word;
    private @Nullable ClusterDraft current;
    private @Nullable Sourced<String> onlyVenue;
    /// Said of all classes: "mỗi cụm 01 ngày, buổi sáng lý thuyết, buổi chiều thực hành".
    private boolean wholeDays;
    private Set<Subject> label = Set.of();

    private ScheduleReader(Dates dates, String word) {
        this.dates = dates;
        this.word = word;
    }

    record Result(List<ClusterDraft> clusters, List<Sourced<LocalDate>> days) {}

    static Result read(List<Placed> placed, Dates dates) {
        var inside = placed.stream()
                .filter(each -> each.subjects().stream().noneMatch(ELSEWHERE::contains))
                .toList();
        var texts = inside.stream().map(each -> each.block().text()).toList();
        var reader = new ScheduleReader(dates, ClusterNames.wordOf(texts));
        inside.stream().filter(each -> !each.block().isRow()).forEach(reader::add);
        var counted = ClusterNames.countedBy(texts);
        ScheduleTable.read(Table.in(inside), dates, reader.word, counted, reader.clusters);
        if (reader.clusters.isEmpty()) {
            reader.addUnnamedClasses(inside, counted);
        }
        reader.share();
        return new Result(List.copyOf(reader.clusters.values()), reader.days);
    }

    private void add(Placed placed) {
        var block = placed.block();
        if (placed.isHeading()) {
            leave(placed);
            label = placed.subjects();
        }
        var names = ClusterNames.in(block.text());
        if (placed.isAbout(Subject.CONTENT) && !placed.isAbout(Subject.WHEN_AND_WHERE)) {
            names = names.stream()
                    .filter(name -> name.word().equals(word) && name.from() == 0)
                    .toList();
        }
        var own = names.stream().filter(name -> name.word().equals(word)).toList();
        if (!own.isEmpty()) {
            addNamed(block, own, placed.subjects());
        } else if (!names.isEmpty() && names.stream().allMatch(name -> clusters.containsKey(name.number()))) {
            addNamed(block, names, placed.subjects());
        } else if (!placed.isHeading()) {
            addUnnamed(block, placed);
        }
        label = placed.isHeading() ? label : Set.of();
    }

    /// A heading ends what was said of the last cluster, unless it stands deeper than the cluster's own name, or beside
    /// it and gives what the cluster still lacks.
    private void leave(Placed heading) {
        if (current == null || heading.block().depth() > current.depth()) {
            return;
        }
        var isWanted = heading.isAbout(Subject.PLACE) && !current.hasVenue()
                || heading.isAbout(Subject.TIME) && !current.hasDays()
                || heading.isAbout(Subject.AUDIENCE) && !current.hasHamlets();
        if (heading.block().depth() < current.depth() || !isWanted) {
            current = null;
        }
    }

    private void addNamed(Block block, List<ClusterNames.Found> names, Set<Subject> about) {
        var waiting = new ArrayList<ClusterDraft>();
        var single = names.stream().map(ClusterNames.Found::number).distinct().count() == 1;
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var from = single ? 0 : name.to();
            var to = single || i + 1 == names.size()
                    ? block.text().length()
                    : names.get(i + 1).from();
            waiting.add(named(name, block));
            if (block.text().substring(from, to).matches("[\\s,;]*(?:và)?\\s*") && i + 1 < names.size()) {
                continue;
            }
            for (var draft : waiting) {
                ClusterPhrase.of(block.part(from, to), about.equals(Set.of(Subject.PLACE)), dates)
                        .addTo(draft);
            }
            current = waiting.getLast();
            waiting.clear();
            if (single) {
                return;
            }
        }
    }

    private ClusterDraft named(ClusterNames.Found name, Block block) {
        var known = clusters.get(name.number());
        if (known != null) {
            known.revisit();
            return known;
        }
        var printed = Sourced.of(capital(name.name()), block.lineAt(name.from()));
        var draft = new ClusterDraft(printed, block.depth());
        clusters.put(name.number(), draft);
        return draft;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private void addUnnamed(Block block, Placed placed) {
        var labelled = placed.block().marker().isEmpty() && !label.isEmpty();
        if (current != null
                && (labelled
                        || BELONGS.matcher(Words.folded(block.text())).matches()
                        || block.depth() > current.depth() && block.depth() < Block.UNMARKED)) {
            ClusterPhrase.of(block, label.contains(Subject.PLACE), dates).addTo(current);
            return;
        }
        current = null;
        wholeDays = wholeDays || Halves.isWhole(block.text());
        if (placed.isAbout(Subject.PLACE) && !placed.isAbout(Subject.FORM)) {
            var venue = labelled && label.equals(Set.of(Subject.PLACE))
                    ? Venues.inPlace(block.text())
                    : Venues.in(block.text());
            venue.ifPresent(found -> onlyVenue = Sourced.of(found.venue(), block.lineAt(found.from())));
        }
        if (placed.isAbout(EnumSet.of(Subject.TIME, Subject.SCHEDULE, Subject.PLACE))) {
            addDays(block);
        }
    }

    private void addDays(Block block) {
        for (var found : dates.happening(block.text())) {
            if (!ClusterPhrase.isClassDay(block.text(), found)) {
                continue;
            }
            for (var day : found.days()) {
                if (days.stream().noneMatch(known -> known.value().equals(day))) {
                    days.add(Sourced.of(day, block.lineAt(found.from())));
                }
            }
        }
    }

    private void addUnnamedClasses(List<Placed> inside, String counted) {
        UnnamedClasses.read(inside, dates, counted).forEach(draft -> clusters.put(clusters.size() + 1, draft));
        if (clusters.isEmpty() && (!days.isEmpty() || onlyVenue != null)) {
            clusters.put(1, UnnamedClasses.only(inside, days, onlyVenue));
        }
    }

    /// One day or one place given for all is each cluster's own.
    private void share() {
        var none = clusters.values().stream().noneMatch(ClusterDraft::hasDays);
        for (var draft : clusters.values()) {
            if (none && days.size() == 1) {
                draft.addDays(
                        new Dates.Found(List.of(days.getFirst().value()), 0, 0, false),
                        days.getFirst().line());
            }
        }
        if (wholeDays) {
            clusters.values().forEach(ClusterDraft::wholeDays);
        }
        if (onlyVenue != null && clusters.values().stream().noneMatch(ClusterDraft::hasVenue)) {
            for (var draft : clusters.values()) {
                draft.venue(onlyVenue.value(), onlyVenue.line());
            }
        }
    }
}
