package vn.camtay.studio.script;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.camtay.shared.Folding;
import vn.camtay.studio.speech.Scene;
import vn.camtay.studio.text.Chu;
import vn.camtay.studio.text.PastedText;

/// Reads a script from text as people and machines write it: "Cảnh 1. …", "CẢNH 2:", "**Canh 3** (0-5 giây)", fields by
/// any of their names, numbers that do not follow. No word is lost: what stands under no name belongs to what is
/// before it.
final class ScriptReading {
    private enum Field {
        SHOT,
        PICTURE,
        NARRATION,
        ON_SCREEN,
        TITLE,
        SECONDS
    }

    private static final Map<String, Field> NAMES = Map.ofEntries(
            Map.entry("co canh", Field.SHOT),
            Map.entry("goc may", Field.SHOT),
            Map.entry("hinh", Field.PICTURE),
            Map.entry("hinh anh", Field.PICTURE),
            Map.entry("boi canh", Field.PICTURE),
            Map.entry("hanh dong", Field.PICTURE),
            Map.entry("loi dan", Field.NARRATION),
            Map.entry("loi doc", Field.NARRATION),
            Map.entry("loi binh", Field.NARRATION),
            Map.entry("loi thoai", Field.NARRATION),
            Map.entry("loi", Field.NARRATION),
            Map.entry("thuyet minh", Field.NARRATION),
            Map.entry("mc", Field.NARRATION),
            Map.entry("nguoi dan", Field.NARRATION),
            Map.entry("chu tren hinh", Field.ON_SCREEN),
            Map.entry("chu hien", Field.ON_SCREEN),
            Map.entry("chu tren man hinh", Field.ON_SCREEN),
            Map.entry("chu", Field.ON_SCREEN),
            Map.entry("phu de", Field.ON_SCREEN),
            Map.entry("ten video", Field.TITLE),
            Map.entry("tieu de", Field.TITLE),
            Map.entry("thoi luong", Field.SECONDS),
            Map.entry("thoi gian", Field.SECONDS));

    /// "Cảnh 1." and what stands beside it; a time in brackets is worked out anew and left out.
    private static final Pattern HEAD = Pattern.compile(
            "(?iu)^(?:cảnh|canh|phân cảnh|phan canh|scene)\\s*(?:số\\s*)?\\d{1,3}(?=\\D|$)\\s*(?:\\([^)]*(?:giây|giay|s|\"|')\\)\\s*)?[.:)–-]?\\s*(.*)$");

    private static final Pattern NAMED =
            Pattern.compile("^(\\p{L}[\\p{L}\\p{M} ]{1,20}?)\\s*(?:\\([^)]{0,30}\\)\\s*)?:\\s*(.*)$");
    private static final Pattern DRESS = Pattern.compile("^[\\s#>*_|•-]+(?=\\S)|\\*\\*|__");
    private static final Pattern SECONDS = Pattern.compile("(?iu)^\\D{0,12}\\d.*(?:giây|giay|s|\"|')\\W*$");
    private static final Set<String> SHOTS = Set.of("canh", "dac", "ta", "can", "toan", "trung", "vien");
    private static final Pattern SHOT = Pattern.compile("(?iu).*\\bcảnh\\b.*|góc\\b.*");
    private static final int LONGEST_SHOT = 6;

    private final List<Scene> scenes = new ArrayList<>();
    private final StringBuilder title = new StringBuilder();
    private final Map<Field, String> open = new EnumMap<>(Field.class);
    private final List<String> lines;
    private final boolean headed;
    private boolean begun;
    private Field last = Field.PICTURE;

    ScriptReading(String text) {
        this.lines = PastedText.of(text)
                .text()
                .lines()
                .map(ScriptReading::undressed)
                .filter(line -> !line.isEmpty())
                .toList();
        this.headed = lines.stream().anyMatch(line -> HEAD.matcher(line).matches());
    }

    Script script() {
        if (!headed && lines.stream().noneMatch(line -> named(line).isPresent())) {
            return new Script(
                    lines.stream().map(line -> new Scene("", "", line, "")).toList());
        }
        lines.forEach(this::line);
        close();
        return new Script(title.toString(), scenes);
    }

    /// Without the signs that machines set before and around words.
    static String undressed(String line) {
        return DRESS.matcher(line.strip()).replaceAll("").strip();
    }

    private void line(String line) {
        var head = HEAD.matcher(line);
        if (head.matches()) {
            close();
            begun = true;
            last = Field.PICTURE;
            head(head.group(1));
            return;
        }
        var named = named(line);
        if (named.isPresent()) {
            named(named.get());
        } else if (begun) {
            add(last, line);
        } else {
            title.append(title.isEmpty() ? "" : " ").append(line);
        }
    }

    /// What stands beside a name, and whose it is.
    private record Named(Field field, String words) {}

    private static Optional<Named> named(String line) {
        var named = NAMED.matcher(line);
        if (!named.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(NAMES.get(Folding.fold(named.group(1))))
                .map(field -> new Named(field, named.group(2)))
                .filter(one -> one.field() != Field.SECONDS
                        || SECONDS.matcher(one.words()).matches());
    }

    /// Where scenes have no headings, a field that comes again begins the next one.
    private void named(Named named) {
        if (named.field() == Field.TITLE) {
            title.append(title.isEmpty() ? "" : " ").append(named.words());
            return;
        }
        if (!headed && last != named.field() && open.containsKey(named.field())) {
            close();
        }
        begun = true;
        last = named.field();
        add(named.field(), named.words());
    }

    /// "Toàn cảnh. Bà con ngồi": a few words first say how near the camera is.
    private void head(String words) {
        if (words.isEmpty()) {
            return;
        }
        var stop = words.indexOf(". ");
        var first = stop < 0 ? SceneText.unstopped(words) : words.substring(0, stop);
        if (isShot(first)) {
            add(Field.SHOT, first);
            add(Field.PICTURE, stop < 0 ? "" : words.substring(stop + 2));
        } else {
            add(Field.PICTURE, words);
        }
    }

    private static boolean isShot(String words) {
        return Chu.count(words) <= LONGEST_SHOT
                && (SHOT.matcher(words).matches()
                        || SHOTS.containsAll(List.of(Folding.fold(words).split(" ", -1))));
    }

    private void add(Field field, String words) {
        open.merge(field, words, (before, more) -> (before + " " + more).strip());
    }

    private void close() {
        if (!begun) {
            return;
        }
        var scene = new Scene(get(Field.SHOT), get(Field.PICTURE), get(Field.NARRATION), get(Field.ON_SCREEN));
        scenes.add(scene);
        open.clear();
    }

    private String get(Field field) {
        return open.getOrDefault(field, "");
    }
}
