package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Plan.Audience;
import vn.camtay.plan.Plan.Group;
import vn.camtay.plan.Sourced;

/// Reads who is to come and how many.
final class AudienceReader {
    private static final Pattern ONLY_NUMBER = Pattern.compile(
            "(?:du kien )?(?:so luong|so nguoi|du kien|quy mo|so hoc vien|so dai bieu)(?: (?:tham gia|tham du|hoc"
                    + " vien|nguoi|dai bieu|du kien))*");
    private static final Pattern BREAKDOWN = Pattern.compile(
            "(?:trong đó|gồm có|bao gồm|gồm|cụ thể)\\s*:?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LOOSE_END = Pattern.compile(
            "[\\s:,;=–—-]*(?:(?:số lượng|gồm|có|là|dự kiến|khoảng|với|tổng số|tổng cộng|cử)[\\s:]*)*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OWN_LABEL = Pattern.compile("(?:Đối tượng|Thành phần)[^:\\d]{0,40}:\\s*");
    private static final Pattern LABEL_HEAD =
            Pattern.compile("\\s*(?:tổng số|tổng cộng)\\s*:?.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Sourced<Group>> groups = new ArrayList<>();
    private @Nullable Sourced<Integer> total;
    private int countedDepth = Integer.MAX_VALUE;
    private @Nullable Sourced<String> waiting;

    static Audience read(List<Placed> placed) {
        var reader = new AudienceReader();
        reader.addAll(placed, each -> each.isAbout(Subject.AUDIENCE));
        AudienceTable.read(Table.in(placed), reader);
        if (reader.groups.isEmpty() && reader.total == null) {
            reader.addAll(unnamed(placed), each -> true);
        }
        return new Audience(reader.groups, reader.total);
    }

    /// Parts whose heading says nothing known, where somebody sums up people.
    private static List<Placed> unnamed(List<Placed> placed) {
        var first = placed.stream().filter(each -> !each.subjects().isEmpty()).findFirst();
        var from = first.map(placed::indexOf).orElse(placed.size());
        var inside = placed.subList(from, placed.size()).stream()
                .filter(each -> each.subjects().isEmpty())
                .toList();
        var summed = inside.stream()
                .anyMatch(each -> Words.isSum(each.block().text())
                        && Counts.in(each.block().text()).isPresent());
        return summed ? inside : List.of();
    }

    private void addAll(List<Placed> placed, Predicate<Placed> wanted) {
        var cluster = Integer.MAX_VALUE;
        for (var each : placed) {
            var depth = each.block().depth();
            cluster = depth <= cluster ? Integer.MAX_VALUE : cluster;
            if (ClusterNames.in(each.block().text()).stream().anyMatch(name -> name.from() == 0)) {
                cluster = depth;
            } else if (wanted.test(each)
                    && !each.block().isRow()
                    && !each.isHeading()
                    && cluster == Integer.MAX_VALUE) {
                add(unlabelled(each.block()));
            }
        }
    }

    /// "Đối tượng: Trưởng thôn 12 người" names the group after the colon.
    private static Block unlabelled(Block block) {
        var head = OWN_LABEL.matcher(block.text());
        return head.lookingAt() ? block.part(head.end(), block.text().length()) : block;
    }

    private void add(Block block) {
        var depth = block.depth();
        var isTotal = Words.isSum(block.text());
        if (depth > countedDepth && !isTotal) {
            return;
        }
        countedDepth = Integer.MAX_VALUE;
        var before = groups.size();
        addParts(block);
        if (groups.size() > before && block.marker().isPresent()) {
            countedDepth = depth;
        }
        if (groups.size() == before && !isTotal && block.marker().isPresent()) {
            waiting = Sourced.of(label(block.text()), block.line());
        }
    }

    private void addParts(Block block) {
        var text = block.text();
        var breakdown = BREAKDOWN.matcher(text);
        if (breakdown.find() && isSum(text.substring(0, breakdown.start()))) {
            addPart(block.part(0, breakdown.start()));
            addList(block.part(breakdown.end(), text.length()));
        } else {
            addList(block);
        }
    }

    /// "Tổng số 267 người" and "120 người" alone name no group of their own.
    private static boolean isSum(String text) {
        var counted = Counts.in(text);
        return Words.isSum(text)
                || counted.isPresent()
                        && label(text.substring(0, counted.get().from())).isEmpty();
    }

    private void addList(Block block) {
        CountedParts.of(block).forEach(this::addPart);
    }

    private void addPart(Block block) {
        var counted = Counts.in(block.text()).orElse(null);
        if (counted == null) {
            return;
        }
        var line = block.lineAt(counted.from());
        var label = label(block.text().substring(0, counted.from()));
        if (Words.isSum(block.text())) {
            total(counted.count(), line);
        } else if (label.isEmpty() && !labelAfter(block, counted).isEmpty()) {
            addGroup(labelAfter(block, counted), counted.count(), line);
        } else if (label.isEmpty() || ONLY_NUMBER.matcher(Words.folded(label)).matches()) {
            addUnlabelled(counted.count(), line);
        } else {
            addGroup(label, counted.count(), line);
        }
    }

    private static String labelAfter(Block block, Counts.Found counted) {
        return label(block.text().substring(counted.to()))
                .replaceFirst("^[\\s,.;]*(?:tham (?:gia|dự)|trong đó|gồm|bao gồm)?[\\s,.;:]*", "");
    }

    private void addUnlabelled(int count, int line) {
        if (waiting != null && !waiting.value().isEmpty()) {
            addGroup(waiting.value(), count, line);
            waiting = null;
        } else {
            total(count, line);
        }
    }

    /// People counted by hamlet are no group of their own.
    void addGroup(String label, int count, int line) {
        if (Hamlets.named(label).size() > 1) {
            return;
        }
        groups.add(Sourced.of(new Group(label, count), line));
    }

    void total(int count, int line) {
        total = total == null ? Sourced.of(count, line) : total;
    }

    boolean hasGroups() {
        return !groups.isEmpty();
    }

    /// The name of a group: up to its explanation in brackets or its colon.
    static String label(String text) {
        var bare = LABEL_HEAD.matcher(text).matches() ? "" : text;
        var bracket = bare.indexOf('(');
        var colon = bare.indexOf(':');
        var end = bracket < 0 ? bare.length() : bracket;
        end = colon < 0 ? end : Math.min(end, colon);
        return LOOSE_END
                .matcher(bare.substring(0, end))
                .replaceFirst("")
                .strip()
                .replaceFirst("[.;]$", "");
    }
}
