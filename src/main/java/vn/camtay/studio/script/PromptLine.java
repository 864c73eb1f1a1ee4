package vn.camtay.studio.script;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.studio.speech.Rate;
import vn.camtay.studio.speech.ReadAloud;

/// One scene on the teleprompter.
///
/// @param words as written
/// @param said as a voice says it
/// @param millis how long it takes
record PromptLine(int number, String words, String said, long millis) {
    /// The scenes where somebody speaks.
    static List<PromptLine> of(Script script, Rate rate) {
        var lines = new ArrayList<PromptLine>();
        for (var i = 0; i < script.scenes().size(); i++) {
            var words = script.scenes().get(i).narration();
            if (!words.isEmpty()) {
                lines.add(new PromptLine(
                        i + 1, words, ReadAloud.of(words), rate.of(words).toMillis()));
            }
        }
        return List.copyOf(lines);
    }
}
