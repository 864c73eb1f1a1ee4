package vn.camtay.studio.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.camtay.studio.speech.Scene;
import vn.camtay.studio.text.PastedText;

/// One scene as text: `Cảnh 1. Toàn cảnh. Bà con ngồi.`, then what is said and what stands written in the picture.
final class SceneText {
    static final Scene EMPTY = new Scene("", "", "", "");
    private static final Pattern STOP = Pattern.compile("[ .]+$");

    private SceneText() {}

    /// The form the offline writer gives; where that would be read otherwise, each field after its name.
    static String write(int number, Scene scene) {
        var said = named("\nLời dẫn", scene.narration()) + named("\nChữ trên hình", scene.onScreen());
        var plain = ("Cảnh " + number + ". " + head(scene)).strip() + said;
        return new ScriptReading(plain).script().equals(new Script(List.of(scene)))
                ? plain
                : "Cảnh " + number + "." + named("\nCỡ cảnh", scene.shot()) + named("\nHình", scene.picture()) + said;
    }

    private static String named(String name, String words) {
        return words.isEmpty() ? name + ":" : name + ": " + words;
    }

    private static String head(Scene scene) {
        var parts = new ArrayList<String>();
        for (var part : List.of(scene.shot(), scene.picture())) {
            if (!part.isEmpty()) {
                parts.add(part + ".");
            }
        }
        return String.join(" ", parts);
    }

    /// Every field one line, and no stop at the end of what is seen.
    static Scene tidy(Scene scene) {
        return new Scene(
                unstopped(scene.shot()), unstopped(scene.picture()), line(scene.narration()), line(scene.onScreen()));
    }

    static String line(String words) {
        var bare = PastedText.ofLine(words).text().replaceAll("(?:\\*\\*|__)+", "");
        return PastedText.ofLine(bare).text().strip();
    }

    /// A full stop ends the line as it is written; three of them are meant.
    static String unstopped(String words) {
        var line = line(words);
        return line.endsWith("...")
                ? line.substring(0, line.length() - 3) + "…"
                : STOP.matcher(line).replaceAll("");
    }
}
