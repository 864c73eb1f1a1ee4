package vn.camtay.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import vn.camtay.intake.Unreadable;
import vn.camtay.plan.Plan;
import vn.camtay.plan.Plan.Aims;
import vn.camtay.plan.Plan.Content;
import vn.camtay.plan.Plan.Schedule;
import vn.camtay.plan.Sourced;
import vn.camtay.plan.source.Line;
import vn.camtay.plan.source.SourceText;

/// Reads a whole plan from its lines.
public final class DocumentReader {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
    private static final Pattern ANNEX = Pattern.compile("(?:PHỤ LỤC|Phụ lục)(?:\\s+(?:[IVX\\d]+|SỐ.*))?\\s*[:.]?.*");

    private final List<Line> lines;
    private final HeadingReader.Result top;
    private final int foot;
    private final List<Block> blocks;
    private final List<Placed> placed;
    private final Dates dates;

    private DocumentReader(List<Line> lines) {
        this.lines = lines;
        top = HeadingReader.read(lines);
        foot = ClosingReader.start(lines, Math.min(top.body(), lines.size()));
        var wrapping = new Wrapping(lines);
        var body = new ArrayList<>(lines.subList(Math.min(top.body(), foot), foot));
        blocks = Blocks.of(body, wrapping);
        var all = new ArrayList<>(blocks);
        all.addAll(Blocks.of(annex(), wrapping));
        placed = Outline.of(all);
        dates = new Dates(year());
    }

    /// Throws `Unreadable` when the text is no plan at all.
    public static Evidence read(SourceText text) {
        var reader = new DocumentReader(text.lines());
        var understood =
                reader.placed.stream().anyMatch(each -> !each.subjects().isEmpty());
        if (!reader.top.isPlan() && !understood) {
            throw new Unreadable("Không thấy nội dung kế hoạch trong tệp. Hãy chọn đúng tệp kế hoạch tập huấn.");
        }
        return reader.evidence();
    }

    private List<Line> annex() {
        for (var i = foot; i < lines.size(); i++) {
            if (ANNEX.matcher(lines.get(i).text()).matches()) {
                return lines.subList(i + 1, lines.size());
            }
        }
        return List.of();
    }

    /// The year of days written without one: of the issue, else the latest named in the text.
    private int year() {
        var issued = top.heading().issued();
        if (issued != null) {
            return issued.value().getYear();
        }
        return lines.stream()
                .flatMap(line -> YEAR.matcher(line.text()).results())
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .max()
                .orElse(0);
    }

    private Evidence evidence() {
        var schedule = ScheduleReader.read(placed, dates);
        var head = new Joined(lines.subList(0, Math.min(top.body(), lines.size())));
        return new Evidence(
                plan(schedule),
                sentences(),
                numbers(),
                top.motto(),
                HeadingReader.numberLine(head),
                HeadingReader.dateLine(head),
                otherDays(schedule));
    }

    private Plan plan(ScheduleReader.Result schedule) {
        var clusters = schedule.clusters().stream().map(ClusterDraft::cluster).toList();
        return new Plan(
                top.heading(),
                new BasesReader(dates).read(preamble()),
                new Aims(entries(Subject.PURPOSE), entries(Subject.REQUIREMENT)),
                AudienceReader.read(placed),
                new Schedule(schedule.days(), forms(), clusters, LaptopsReader.read(placed, clusters.size() <= 1)),
                new Content(ContentReader.read(placed), TrainersReader.read(placed)),
                BudgetReader.read(placed),
                DutiesReader.read(placed, dates),
                ClosingReader.read(lines.subList(foot, lines.size())));
    }

    private List<Block> preamble() {
        var all = new ArrayList<Block>();
        for (var each : placed) {
            if (each.isHeading()
                    || !each.subjects().isEmpty()
                    || each.block().is(Marker.Kind.ROMAN)
                    || each.block().is(Marker.Kind.PART)) {
                break;
            }
            all.add(each.block());
        }
        return all;
    }

    private List<Sourced<String>> entries(Subject subject) {
        return placed.stream()
                .filter(each -> each.isAbout(subject) && !each.isHeading())
                .map(each -> Sourced.of(
                        Words.trimmed(each.block().text()), each.block().line()))
                .filter(each -> !each.value().isEmpty())
                .toList();
    }

    private List<Sourced<String>> forms() {
        return placed.stream()
                .filter(each -> each.subjects().equals(EnumSet.of(Subject.FORM)) && !each.isHeading())
                .map(each -> Sourced.of(
                        Words.trimmed(each.block().text()), each.block().line()))
                .toList();
    }

    private List<Joined> sentences() {
        var all = new ArrayList<Joined>();
        all.add(new Joined(lines.subList(Math.max(0, titleFrom()), Math.min(top.body(), lines.size()))));
        for (var block : blocks) {
            if (!block.isRow()) {
                all.add(Joined.of(block));
            }
        }
        return all;
    }

    private int titleFrom() {
        var title = top.heading().title();
        return title == null ? top.body() : title.line() - 1;
    }

    private List<Evidence.PartNumber> numbers() {
        var numbers = new ArrayList<Evidence.PartNumber>();
        for (var block : blocks) {
            block.marker()
                    .filter(marker -> marker.kind().isNumber())
                    .ifPresent(marker -> numbers.add(
                            new Evidence.PartNumber(marker.label(), marker.value(), block.depth(), block.line())));
        }
        return numbers;
    }

    private static List<Evidence.OtherDay> otherDays(ScheduleReader.Result schedule) {
        var others = new ArrayList<Evidence.OtherDay>();
        for (var draft : schedule.clusters()) {
            var cluster = draft.cluster();
            LocalDate first = cluster.firstDay();
            if (first != null) {
                draft.otherDays()
                        .forEach(other ->
                                others.add(new Evidence.OtherDay(cluster.name().value(), first, other)));
            }
        }
        return others;
    }
}
