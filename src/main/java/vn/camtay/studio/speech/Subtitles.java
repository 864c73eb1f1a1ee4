package vn.camtay.studio.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Subtitles in SRT: the narration in pieces of two short lines at most, each for as long as it takes to say.
public final class Subtitles {
    private static final int LINE = 40;
    private static final int LINES = 2;

    private Subtitles() {}

    public static String of(Narration narration) {
        var text = new StringBuilder();
        var at = Duration.ZERO;
        var number = 1;
        for (var scene : narration.scenes()) {
            for (var lines : pieces(scene.narration())) {
                var end = at.plus(narration.rate().of(String.join(" ", lines)));
                text.append(number++)
                        .append('\n')
                        .append(time(at))
                        .append(" --> ")
                        .append(time(end))
                        .append('\n')
                        .append(String.join("\n", lines))
                        .append("\n\n");
                at = end;
            }
        }
        return text.toString();
    }

    private static List<List<String>> pieces(String narration) {
        var pieces = new ArrayList<List<String>>();
        var lines = lines(narration);
        for (var i = 0; i < lines.size(); i += LINES) {
            pieces.add(lines.subList(i, Math.min(i + LINES, lines.size())));
        }
        return pieces;
    }

    private static List<String> lines(String narration) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : narration.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static String time(Duration time) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d,%03d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart());
    }
}
