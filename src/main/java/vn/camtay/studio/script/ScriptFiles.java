package vn.camtay.studio.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.camtay.document.Disclosure;
import vn.camtay.document.Storyboard;
import vn.camtay.document.Storyboard.Frame;
import vn.camtay.studio.speech.Rate;
import vn.camtay.studio.speech.Subtitles;

/// What is made of a script for those who film and cut it.
///
/// @param office who the script belongs to, in capitals
/// @param title what the video is about
public record ScriptFiles(Script script, Rate rate, String office, String title, Optional<Disclosure> disclosure) {
    /// @param upright for videos filmed with the phone held upright
    public byte[] storyboard(boolean upright) {
        var total = Length.seconds(script.narration(rate).time());
        var about = List.of(
                title,
                script.scenes().size() + " cảnh, " + total + " giây khi đọc " + rate.syllables() + " tiếng một phút");
        return new Storyboard(office, "KỊCH BẢN PHÂN CẢNH", about, frames(), upright, disclosure).pdf();
    }

    private List<Frame> frames() {
        var times = script.narration(rate).times();
        var starts = script.starts(rate);
        var frames = new ArrayList<Frame>();
        for (var i = 0; i < script.scenes().size(); i++) {
            var scene = script.scenes().get(i);
            var start = starts.get(i);
            var at = String.format(Locale.ROOT, "%d:%02d", start.toMinutes(), start.toSecondsPart());
            frames.add(new Frame(
                    Integer.toString(i + 1),
                    Length.seconds(times.get(i)) + " giây",
                    "từ " + at,
                    scene.shot(),
                    scene.picture(),
                    scene.narration(),
                    scene.onScreen()));
        }
        return frames;
    }

    /// Subtitles in SRT, for the cutting program.
    public String subtitles() {
        return Subtitles.of(script.narration(rate));
    }

    /// The script as text, with the label where one is owed.
    public String text() {
        return script.write()
                + disclosure.map(told -> "\n" + told.line() + "\n").orElse("");
    }
}
