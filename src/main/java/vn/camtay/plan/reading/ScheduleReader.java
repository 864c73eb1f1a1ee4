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
    private static final Pattern NOT_A_CLASS = Pattern.compile(
            "(?:trước ngày|chậm nhất|hoàn thành|đăng ký|gửi (?:danh sách|về)|báo cáo kết quả|hết ngày).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LISTS =
            Pattern.compile("(?:gồm|các|thành phần|dành cho)\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Dates dates;
    private final Map<Integer, ClusterDraft> clusters = new LinkedHashMap<>();
    private final List<Sourced<LocalDate>> days = new ArrayList<>();
    private final String word;
    private @Nullable ClusterDraft current;
    private @Nullable Sourced<String> onlyVenue;
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
        ScheduleTable.read(Table.in(inside), dates, reader.word, reader.clusters);
        reader.share();
        return new Result(List.copyOf(reader.clusters.values()), reader.days);
    }

    private void add(Placed placed) {
        var block = placed.block();
        if (placed.isHeading()) {
            leave(block);
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

    /// A heading ends what was said of the last cluster, unless it stands deeper than the cluster's own name.
    private void leave(Block block) {
        if (current != null && block.depth() <= current.depth()) {
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
            waiting.add(clusters.computeIfAbsent(
                    name.number(),
                    number -> new ClusterDraft(
                            Sourced.of(capital(name.name()), block.lineAt(name.from())), block.depth())));
            if (block.text().substring(from, to).matches("[\\s,;]*(?:và)?\\s*") && i + 1 < names.size()) {
                continue;
            }
            for (var draft : waiting) {
                fill(draft, block.part(from, to), about.equals(Set.of(Subject.PLACE)));
            }
            current = waiting.getLast();
            waiting.clear();
            if (single) {
                return;
            }
        }
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private void fill(ClusterDraft draft, Block part, boolean isPlace) {
        var text = part.text();
        var lead = ClusterNames.in(text).stream()
                .findFirst()
                .filter(name -> name.from() == 0)
                .map(ClusterNames.Found::to)
                .orElse(0);
        var body = " ".repeat(lead) + text.substring(lead);
        var plain = isPlace ? body.replaceFirst("^(\\s*)[:–—-]", "$1 ") : body;
        var venue = isPlace ? Venues.inPlace(plain) : Venues.in(body);
        venue.ifPresent(found -> draft.venue(found.venue(), part.lineAt(found.from())));
        for (var found : dates.happening(body)) {
            draft.addDays(found, part.lineAt(found.from()));
            body = blank(body, found.from(), found.to());
        }
        if (venue.isPresent()) {
            body = blank(body, venue.get().from(), venue.get().to());
        }
        if (!isPlace || LISTS.matcher(body).find()) {
            Hamlets.in(body).forEach(found -> draft.addHamlet(found.name(), part.lineAt(found.at())));
        }
    }

    private static String blank(String text, int from, int to) {
        return text.substring(0, from) + "|".repeat(to - from) + text.substring(to);
    }

    private void addUnnamed(Block block, Placed placed) {
        var labelled = placed.block().marker().isEmpty() && !label.isEmpty();
        if (current != null
                && (labelled
                        || BELONGS.matcher(Words.folded(block.text())).matches()
                        || block.depth() > current.depth() && block.depth() < Block.UNMARKED)) {
            fill(current, block, label.contains(Subject.PLACE));
            return;
        }
        current = null;
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
            var before = block.text().substring(Math.max(0, found.from() - 30), found.from());
            if (NOT_A_CLASS.matcher(before).find()) {
                continue;
            }
            for (var day : found.days()) {
                if (days.stream().noneMatch(known -> known.value().equals(day))) {
                    days.add(Sourced.of(day, block.lineAt(found.from())));
                }
            }
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
        if (onlyVenue != null && clusters.values().stream().noneMatch(ClusterDraft::hasVenue)) {
            for (var draft : clusters.values()) {
                draft.venue(onlyVenue.value(), onlyVenue.line());
            }
        }
    }
}
