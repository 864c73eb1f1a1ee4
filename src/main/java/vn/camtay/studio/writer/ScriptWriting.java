package vn.camtay.studio.writer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.camtay.studio.mention.Reading;
import vn.camtay.studio.speech.Narration;
import vn.camtay.studio.speech.Rate;
import vn.camtay.studio.speech.Scene;

/// A video script of 30 to 60 seconds: a call, the facts that fit, an invitation; one fact a scene.
final class ScriptWriting {
    private static final Duration SHORTEST = Duration.ofSeconds(31);
    private static final Duration LONGEST = Duration.ofSeconds(58);
    private static final int SCREEN_LETTERS = 45;

    private final List<FactLine> facts;
    private final Rate rate;

    ScriptWriting(List<FactLine> facts, Rate rate) {
        this.facts = facts;
        this.rate = rate;
    }

    Narration write() {
        var lines = new ArrayList<>(List.of(General.one("script opening")));
        var closing = General.one("script closing");
        for (var fact : facts) {
            if (time(lines, fact.sentence(), closing).compareTo(LONGEST) <= 0) {
                lines.add(fact.sentence());
            }
        }
        for (var sentence : General.list("script general")) {
            if (time(lines, "", closing).compareTo(SHORTEST) < 0
                    && time(lines, sentence, closing).compareTo(LONGEST) <= 0) {
                lines.add(sentence);
            }
        }
        lines.add(closing);
        return new Narration(scenes(lines), rate);
    }

    private Duration time(List<String> lines, String more, String closing) {
        return rate.of(String.join(" ", lines) + " " + more + " " + closing);
    }

    private List<Scene> scenes(List<String> lines) {
        var shots = General.list("script shots");
        var pictures = General.list("script pictures");
        var scenes = new ArrayList<Scene>();
        for (var i = 0; i < lines.size(); i++) {
            var last = i == lines.size() - 1;
            var picture = last ? pictures.getLast() : pictures.get(i % (pictures.size() - 1));
            scenes.add(new Scene(shots.get(i % shots.size()), picture, lines.get(i), onScreen(lines.get(i))));
        }
        return scenes;
    }

    private static String onScreen(String line) {
        if (line.length() <= SCREEN_LETTERS) {
            return line;
        }
        var title = Headline.of(List.of(FactLine.of(line)), SCREEN_LETTERS);
        return title.equals(General.one("title")) ? figure(line) : title;
    }

    /// A day or a number of the line, where no beginning of it can stand alone.
    private static String figure(String line) {
        var reading = Reading.of(line);
        var passage = reading.passage();
        var days = reading.moments().stream().filter(moment -> moment.day() > 0 && moment.month() > 0);
        var day = days.findFirst().map(moment -> "Ngày " + passage.quote(moment.from(), moment.to()));
        return day.or(() -> reading.quantities().stream()
                        .filter(quantity ->
                                !quantity.isLabel() && passage.at(quantity.to()).isWord())
                        .findFirst()
                        .map(quantity -> passage.quote(quantity.from(), quantity.to() + 1)))
                .orElse("");
    }
}
