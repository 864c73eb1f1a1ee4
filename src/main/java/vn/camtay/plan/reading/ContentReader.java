package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Plan.Topic;
import vn.camtay.plan.Sourced;

/// Reads what is taught: the topics with their items.
final class ContentReader {
    private static final Pattern NAMED =
            Pattern.compile("(?:[Cc]huyên đề|CHUYÊN ĐỀ|[Nn]ội dung|NỘI DUNG|[Bb]ài|[Hh]ọc phần|[Mm]ô"
                    + " đun|[Mm]odule|[Pp]hần)\\s+(?:số\\s+|thứ\\s+)?(?:\\d{1,2}|[IVX]{1,4}|nhất|hai|ba|tư|năm)\\s*(?:[:.–—-]\\s*|(?=\\()|$)|(?:Chuyên"
                    + " đề|CHUYÊN ĐỀ)\\s*:\\s*");
    private static final Pattern NO_TOPIC = Pattern.compile(
            "(?:gom|bao gom|noi dung$|noi dung:|noi dung (?:tap huan|gom|cu the)|chuong trinh|thoi luong|tai lieu|hinh"
                    + " thuc|phuong phap|giang vien|bao cao vien|thoi gian|so luong|dia diem|tai cac lop)\\b.*");

    private static final Pattern NO_LESSON = Pattern.compile(
            "(?:don (?:tiep|khach)|khai mac|be mac|tong ket|nghi |giai lao|on dinh|gioi thieu dai bieu|an trua|diem"
                    + " danh|tong (?:cong|so)|cong$).*");

    private final List<Topic> topics = new ArrayList<>();
    private @Nullable Sourced<String> title;
    private List<Sourced<String>> items = new ArrayList<>();

    static List<Topic> read(List<Placed> placed) {
        var inside = placed.stream()
                .filter(each -> each.isAbout(Subject.CONTENT)
                        && !each.isAbout(Subject.EQUIPMENT)
                        && !each.isHeading()
                        && !each.block().isRow())
                .map(Placed::block)
                .toList();
        var reader = new ContentReader();
        var depth = topicDepth(inside);
        inside.forEach(block -> reader.add(block, depth));
        reader.close();
        if (reader.topics.isEmpty()) {
            reader.topics.addAll(ofSentence(inside));
        }
        return reader.topics.isEmpty() ? ofTables(placed) : reader.topics;
    }

    /// How deep the topics stand: where "Chuyên đề" is written, else the outermost numbers, else the outermost bullets.
    private static int topicDepth(List<Block> blocks) {
        if (blocks.stream().anyMatch(block -> NAMED.matcher(block.text()).lookingAt())) {
            return -1;
        }
        return blocks.stream()
                .filter(block -> block.marker().isPresent() && !isOther(block))
                .mapToInt(Block::depth)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean isOther(Block block) {
        return NO_TOPIC.matcher(Words.folded(block.text())).matches();
    }

    private void add(Block block, int topicDepth) {
        var named = NAMED.matcher(block.text());
        var isTopic = topicDepth < 0 ? named.lookingAt() : block.depth() == topicDepth && !isOther(block);
        if (isTopic) {
            close();
            var from = topicDepth < 0 ? named.end() : 0;
            open(block, from);
        } else if (title != null && title.value().isEmpty()) {
            open(block, 0);
        } else if (title != null && !Words.trimmed(block.text()).isEmpty()) {
            items.add(Sourced.of(Words.trimmed(block.text()), block.line()));
        }
    }

    private void open(Block block, int from) {
        title = Sourced.of(Words.trimmed(block.text().substring(from)).replaceFirst(":$", ""), block.line());
    }

    private void close() {
        if (title != null && !(title.value().isEmpty() && items.isEmpty())) {
            topics.add(new Topic(title, items));
        }
        title = null;
        items = new ArrayList<>();
    }

    /// "(1) Trợ lý ảo; (2) Thanh toán số" in one sentence.
    private static List<Topic> ofSentence(List<Block> inside) {
        var parts = inside.stream().flatMap(block -> block.clauses().stream()).toList();
        var numbered = parts.stream()
                .filter(part -> Marker.at(part.text()).isPresent())
                .map(part -> part.part(
                        Marker.at(part.text()).orElseThrow().rest(), part.text().length()))
                .map(part -> new Topic(Sourced.of(Words.trimmed(part.text()), part.line()), List.of()))
                .toList();
        return numbered.size() == parts.size() ? numbered : List.of();
    }

    private static List<Topic> ofTables(List<Placed> placed) {
        var found = new ArrayList<Topic>();
        for (var table : Table.in(placed)) {
            var column = table.column(Pattern.compile("noi dung|chuyen de"));
            if (!table.subjects().contains(Subject.CONTENT) || column < 0) {
                continue;
            }
            var named = table.rows().stream().anyMatch(row -> isNamed(row, column));
            for (var row : table.rows()) {
                if (named && !isNamed(row, column)
                        || NO_LESSON
                                .matcher(Words.folded(Table.flat(row, column)))
                                .matches()) {
                    continue;
                }
                var lines = Table.cell(row, column).split("\\n");
                var name = NAMED.matcher(Words.trimmed(lines[0])).replaceFirst("");
                if (!name.isBlank()) {
                    found.add(new Topic(Sourced.of(name, row.line()), itemsOf(lines, row.line())));
                }
            }
        }
        return found;
    }

    private static boolean isNamed(Block row, int column) {
        return NAMED.matcher(Table.flat(row, column)).lookingAt();
    }

    private static List<Sourced<String>> itemsOf(String[] lines, int line) {
        return java.util.Arrays.stream(lines)
                .skip(1)
                .map(each -> Words.trimmed(Marker.at(each)
                        .map(marker -> each.substring(marker.rest()))
                        .orElse(each)))
                .filter(each -> !each.isEmpty())
                .map(each -> Sourced.of(each, line))
                .toList();
    }
}
