package vn.camtay.practice.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One map of a content file, read key by key. What is missing or misspelt goes to the problems, and something
/// harmless is given in its place, so that reading goes on to the next mistake.
public final class Entry {
    private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d+)?) (B|KB|MB)");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");

    private static final int LONGEST = 1_000;

    private final String path;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Problems problems;

    private Entry(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    static Entry of(String path, Optional<Node> node, Problems problems) {
        var entry = new Entry(path, problems);
        node.ifPresent(found -> {
            problems.saw(path, lineOf(found));
            if (found instanceof MappingNode map) {
                entry.take(map);
            } else {
                problems.add(lineOf(found), path, Problem.Kind.NO_MAP, "");
            }
        });
        return entry;
    }

    static List<Entry> listOf(String path, Optional<Node> node, Problems problems) {
        return node.map(found -> {
                    if (found instanceof SequenceNode list) {
                        return each(path, list, problems);
                    }
                    problems.add(lineOf(found), path, Problem.Kind.NO_LIST, "");
                    return List.<Entry>of();
                })
                .orElse(List.of());
    }

    private static List<Entry> each(String path, SequenceNode list, Problems problems) {
        return IntStream.range(0, list.getValue().size())
                .mapToObj(i ->
                        of(path + "[" + i + "]", Optional.of(list.getValue().get(i)), problems))
                .toList();
    }

    private void take(MappingNode map) {
        for (var tuple : map.getValue()) {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var line = lineOf(tuple.getKeyNode());
            problems.saw(at(key), line);
            if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                problems.add(line, at(key), Problem.Kind.TWICE, "");
            }
        }
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /// Every key that was not asked for is one that means nothing here.
    public void nothingElse() {
        values.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> wrong(key, Problem.Kind.UNKNOWN, ""));
    }

    public Set<String> keys() {
        return values.keySet();
    }

    public String text(String key) {
        return find(key).orElseGet(() -> {
            if (node(key).filter(node -> !(node instanceof ScalarNode)).isEmpty()) {
                wrong(key, Problem.Kind.MISSING, "");
            }
            return "";
        });
    }

    public Optional<String> find(String key) {
        return node(key).flatMap(node -> text(key, node)).filter(value -> !value.isBlank());
    }

    private Optional<String> text(String at, Node node) {
        if (node instanceof ScalarNode scalar) {
            if (scalar.getValue().length() > LONGEST) {
                problems.add(lineOf(node), at(at), Problem.Kind.TOO_LONG, String.valueOf(LONGEST));
            }
            return Optional.of(scalar.getValue().strip());
        }
        problems.add(lineOf(node), at(at), Problem.Kind.NO_TEXT, "");
        return Optional.empty();
    }

    /// An id of our own, in kebab-case.
    public String id(String key) {
        var id = text(key);
        if (!id.isEmpty() && !KebabCase.is(id)) {
            wrong(key, Problem.Kind.NO_ID, id);
        }
        return id;
    }

    public LocalDate day(String key) {
        return day(key, text(key));
    }

    public Optional<LocalDate> findDay(String key) {
        return find(key).map(value -> day(key, value));
    }

    private LocalDate day(String key, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            if (!value.isEmpty()) {
                wrong(key, Problem.Kind.NO_DAY, value);
            }
            return LocalDate.EPOCH;
        }
    }

    /// A whole number that is not negative.
    public long number(String key) {
        var value = text(key);
        if (WHOLE.matcher(value).matches()) {
            return Long.parseLong(value);
        }
        if (!value.isEmpty()) {
            wrong(key, Problem.Kind.NO_NUMBER, value);
        }
        return 0;
    }

    public boolean yes(String key) {
        var value = text(key);
        if (!value.isEmpty() && !value.equals("yes") && !value.equals("no")) {
            wrong(key, Problem.Kind.NO_YES_OR_NO, value);
        }
        return value.equals("yes");
    }

    /// Sizes as phones write them, `1.6 MB`, in bytes.
    public long size(String key) {
        var matcher = SIZE.matcher(text(key));
        if (!matcher.matches()) {
            wrong(key, Problem.Kind.NO_SIZE, text(key));
            return 0;
        }
        var unit = switch (matcher.group(2)) {
            case "MB" -> 1024 * 1024;
            case "KB" -> 1024;
            default -> 1;
        };
        return Math.round(Double.parseDouble(matcher.group(1)) * unit);
    }

    /// A value that is one of an enum's, written in kebab-case.
    public <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        var value = text(key);
        for (var one : type.getEnumConstants()) {
            if (KebabCase.of(one).equals(value)) {
                return one;
            }
        }
        if (!value.isEmpty()) {
            wrong(key, Problem.Kind.NONE_OF, value);
        }
        return type.getEnumConstants()[0];
    }

    /// Nothing, one text or a list of texts.
    public List<String> texts(String key) {
        return node(key).map(node -> texts(key, node)).orElse(List.of());
    }

    private List<String> texts(String key, Node node) {
        if (!(node instanceof SequenceNode list)) {
            return text(key, node).filter(value -> !value.isBlank()).stream().toList();
        }
        return IntStream.range(0, list.getValue().size())
                .mapToObj(i -> {
                    var one = list.getValue().get(i);
                    problems.saw(at(key) + "[" + i + "]", lineOf(one));
                    return text(key + "[" + i + "]", one).orElse("");
                })
                .toList();
    }

    public Map<String, String> textsByKey(String key) {
        var texts = new LinkedHashMap<String, String>();
        var entry = entry(key);
        entry.keys().forEach(name -> texts.put(name, entry.find(name).orElse("")));
        return texts;
    }

    /// An empty one where there is none; then what it must have is missing.
    public Entry entry(String key) {
        return of(at(key), node(key), problems);
    }

    public List<Entry> entries(String key) {
        return listOf(at(key), node(key), problems);
    }

    public void wrong(String key, Problem.Kind kind, String about) {
        problems.add(at(key), kind, about);
    }
}
