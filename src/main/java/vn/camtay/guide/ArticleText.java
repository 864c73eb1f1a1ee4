package vn.camtay.guide;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.camtay.shared.Folding;

/// An article's wording as it is typed and kept: plain text in the house's few signs (`==`, `?`, `|`).
public record ArticleText(
        String title,
        String lead,
        String words,
        String events,
        String reach,
        String ways,
        String prepare,
        String how,
        String notes,
        String why,
        String remedy,
        String call,
        String never,
        String basis) {
    static final int LONGEST_TITLE = 160;
    static final int LONGEST_LINE = 600;
    static final int LONGEST_PART = 8_000;
    static final int MOST_WORDS = 40;
    public static final ArticleText EMPTY = new ArticleText("", "", "", "", "", "", "", "", "", "", "", "", "", "");

    // Form fields and parts of an older version may be absent.
    @SuppressWarnings("TooManyParameters")
    public ArticleText(
            @Nullable String title,
            @Nullable String lead,
            @Nullable String words,
            @Nullable String events,
            @Nullable String reach,
            @Nullable String ways,
            @Nullable String prepare,
            @Nullable String how,
            @Nullable String notes,
            @Nullable String why,
            @Nullable String remedy,
            @Nullable String call,
            @Nullable String never,
            @Nullable String basis) {
        this.title = one(title);
        this.lead = one(lead);
        this.words = one(words);
        this.events = one(events);
        this.reach = one(reach);
        this.ways = many(ways);
        this.prepare = many(prepare);
        this.how = many(how);
        this.notes = many(notes);
        this.why = many(why);
        this.remedy = many(remedy);
        this.call = many(call);
        this.never = many(never);
        this.basis = one(basis);
    }

    public static ArticleText of(Wording wording) {
        return new ArticleText(
                wording.title(),
                wording.lead(),
                String.join(", ", wording.words()),
                String.join(", ", wording.events()),
                wording.reach().written(),
                wording.ways().stream().map(Way::written).collect(Collectors.joining("\n")),
                wording.lines(Topic.PREPARE).written(),
                wording.lines(Topic.HOW).written(),
                wording.lines(Topic.NOTES).written(),
                wording.lines(Topic.WHY).written(),
                wording.lines(Topic.DO).written(),
                wording.lines(Topic.CALL).written(),
                wording.lines(Topic.NEVER).written(),
                wording.basis());
    }

    public String part(Topic topic) {
        return switch (topic) {
            case PREPARE -> prepare;
            case HOW -> how;
            case NOTES -> notes;
            case WHY -> why;
            case DO -> remedy;
            case CALL -> call;
            case NEVER -> never;
        };
    }

    /// What keeps it from being an article of this kind: field to message key. Empty when it is one.
    ///
    /// @param events those that exist
    public Map<String, String> mistakes(Kind kind, List<String> events) {
        var mistakes = new LinkedHashMap<String, String>();
        note(mistakes, "title", "title", title.isEmpty() || title.length() > LONGEST_TITLE);
        note(mistakes, "lead", "lead", lead.isEmpty() || lead.length() > LONGEST_LINE);
        note(mistakes, "events", "events", !events.containsAll(list(this.events)));
        note(mistakes, "reach", "reach", kind == Kind.ADDRESS && (reach.isEmpty() || reach.length() > LONGEST_TITLE));
        if (kind == Kind.PROCEDURE) {
            note(
                    mistakes,
                    "ways",
                    "ways",
                    ways.lines().anyMatch(line -> Way.read(line).isEmpty()));
            note(mistakes, "ways", "long", isTooLong(ways));
        }
        note(mistakes, "words", "words", isTooMany(list(words)));
        note(mistakes, "basis", "long", isTooLong(basis));
        for (var topic : Topic.of(kind)) {
            note(mistakes, field(topic), "long", isTooLong(part(topic)));
        }
        needed(kind)
                .ifPresent(topic -> note(
                        mistakes,
                        field(topic),
                        "empty",
                        Lines.read(part(topic)).groups().isEmpty()));
        return mistakes;
    }

    private static void note(Map<String, String> mistakes, String field, String what, boolean isOne) {
        if (isOne) {
            mistakes.putIfAbsent(field, "guide.mistake." + what);
        }
    }

    /// The form's name for a part.
    public static String field(Topic topic) {
        return topic == Topic.DO ? "remedy" : topic.word();
    }

    public Wording wording(Kind kind) {
        var topics = new EnumMap<Topic, Lines>(Topic.class);
        for (var topic : Topic.of(kind)) {
            topics.put(topic, Lines.read(part(topic)));
        }
        return new Wording(
                title,
                lead,
                list(words),
                list(events),
                Line.read(reach),
                kind == Kind.PROCEDURE ? readWays() : List.of(),
                topics,
                basis);
    }

    private List<Way> readWays() {
        return ways.lines().map(Way::read).flatMap(Optional::stream).toList();
    }

    private static Optional<Topic> needed(Kind kind) {
        return switch (kind) {
            case PROCEDURE -> Optional.of(Topic.PREPARE);
            case ERROR -> Optional.of(Topic.DO);
            case ADDRESS -> Optional.empty();
        };
    }

    private static boolean isTooMany(List<String> words) {
        return words.size() > MOST_WORDS || words.stream().anyMatch(word -> word.length() > LONGEST_TITLE);
    }

    private static boolean isTooLong(String part) {
        return part.length() > LONGEST_PART || part.lines().anyMatch(line -> line.length() > LONGEST_LINE);
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String one(@Nullable String text) {
        return text == null ? "" : Folding.clean(text);
    }

    private static String many(@Nullable String text) {
        return text == null
                ? ""
                : text.lines()
                        .map(Folding::clean)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
    }
}
