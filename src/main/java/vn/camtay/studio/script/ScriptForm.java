package vn.camtay.studio.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import vn.camtay.studio.speech.Scene;
import vn.camtay.studio.text.PastedText;
import vn.camtay.studio.text.PastedText.Removed;

/// A script as it comes from the grid: one field of each name a scene, and the button that was pressed.
///
/// @param press `save`, or `add`, `up`, `down`, `remove` with the number of a scene: `up:3`
record ScriptForm(
        Optional<UUID> fact, Optional<UUID> base, Script script, String press, Map<Removed, Integer> removed) {
    static final int MOST_SCENES = 40;
    static final int LONGEST_FIELD = 1_500;
    private static final List<String> FIELDS = List.of("shot", "picture", "narration", "onScreen");

    ScriptForm {
        removed = Map.copyOf(removed);
    }

    /// Read from the request itself: a list bound by the framework would be cut at the commas of a lone scene.
    static ScriptForm of(MultiValueMap<String, String> sent) {
        var scenes = new ArrayList<Scene>();
        for (var i = 0; i < MOST_SCENES && i < count(sent); i++) {
            scenes.add(new Scene(
                    at(sent, "shot", i), at(sent, "picture", i), at(sent, "narration", i), at(sent, "onScreen", i)));
        }
        return new ScriptForm(
                id(sent, "fact"),
                id(sent, "base"),
                new Script(at(sent, "title", 0), scenes),
                at(sent, "press", 0),
                PastedText.of(String.join(
                                "\n",
                                FIELDS.stream()
                                        .flatMap(field -> sent.getOrDefault(field, List.of()).stream())
                                        .toList()))
                        .removed());
    }

    private static int count(MultiValueMap<String, String> sent) {
        return FIELDS.stream()
                .mapToInt(field -> sent.getOrDefault(field, List.of()).size())
                .max()
                .orElse(0);
    }

    private static String at(MultiValueMap<String, String> sent, String field, int at) {
        var values = sent.getOrDefault(field, List.of());
        var value = at < values.size() && values.get(at) != null ? values.get(at) : "";
        return value.length() > LONGEST_FIELD ? value.substring(0, LONGEST_FIELD) : value;
    }

    private static Optional<UUID> id(MultiValueMap<String, String> sent, String field) {
        try {
            return Optional.of(at(sent, field, 0)).filter(one -> !one.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isSave() {
        return !press.contains(":");
    }

    /// The script after the button: a scene added, moved or taken out.
    Script pressed() {
        var number = number();
        return switch (press.replaceFirst(":.*", "")) {
            case "add" -> script.scenes().size() < MOST_SCENES ? script.withSceneAfter(number) : script;
            case "up" -> script.moved(number, -1);
            case "down" -> script.moved(number, 1);
            case "remove" -> script.without(number);
            default -> script;
        };
    }

    private int number() {
        var digits = press.replaceFirst("^[^:]*:", "");
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
    }

    /// Nothing said, seen or written in any scene.
    boolean isEmpty() {
        return script.scenes().stream().allMatch(SceneText.EMPTY::equals);
    }
}
