package vn.camtay.studio.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camtay.studio.speech.Narration;
import vn.camtay.studio.speech.Rate;
import vn.camtay.studio.speech.Scene;

/// A video script: the scenes in their order. As text it has the form the offline writer gives and the checks read,
/// so that it can be edited in a grid and by hand.
///
/// @param title a line above the scenes that belongs to none; empty for most
public record Script(String title, List<Scene> scenes) {
    public Script {
        title = ScriptReading.undressed(SceneText.line(title));
        scenes = scenes.stream().map(SceneText::tidy).toList();
    }

    public Script(List<Scene> scenes) {
        this("", scenes);
    }

    /// Reads a script however people have changed it; a text without scenes becomes one scene a paragraph.
    public static Script read(String text) {
        return new ScriptReading(text).script();
    }

    /// The script as text, scenes numbered in their order. `read` gives the same script back.
    public String write() {
        var parts = new ArrayList<String>();
        for (var i = 0; i < scenes.size(); i++) {
            parts.add(SceneText.write(i + 1, scenes.get(i)));
        }
        var body = String.join("\n\n", parts);
        var plain = joined(title, body);
        return title.isEmpty() || read(plain).equals(this) ? plain : joined("Tên video: " + title, body);
    }

    private static String joined(String title, String body) {
        return Stream.of(title, body).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n", "", "\n"));
    }

    public Narration narration(Rate rate) {
        return new Narration(scenes, rate);
    }

    /// When a scene begins, counted from the first.
    public List<Duration> starts(Rate rate) {
        var starts = new ArrayList<Duration>();
        var at = Duration.ZERO;
        for (var time : narration(rate).times()) {
            starts.add(at);
            at = at.plus(time);
        }
        return List.copyOf(starts);
    }

    /// What is said, a scene a line; scenes where nobody speaks are left out.
    public List<String> said() {
        return scenes.stream()
                .map(Scene::narration)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /// An empty scene put in after the scene of that number; 0 puts it first.
    public Script withSceneAfter(int number) {
        var more = new ArrayList<>(scenes);
        more.add(Math.clamp(number, 0, scenes.size()), SceneText.EMPTY);
        return new Script(title, more);
    }

    /// The scene of that number taken out; the same script where there is none.
    public Script without(int number) {
        var fewer = new ArrayList<>(scenes);
        if (isScene(number)) {
            fewer.remove(number - 1);
        }
        return new Script(title, fewer);
    }

    /// The scene of that number one place up (-1) or down (1); the same script where there is no such place.
    public Script moved(int number, int by) {
        var moved = new ArrayList<>(scenes);
        if (isScene(number) && isScene(number + by)) {
            moved.add(number - 1 + by, moved.remove(number - 1));
        }
        return new Script(title, moved);
    }

    private boolean isScene(int number) {
        return number >= 1 && number <= scenes.size();
    }
}
