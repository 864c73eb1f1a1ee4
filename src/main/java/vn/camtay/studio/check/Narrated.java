package vn.camtay.studio.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is said of a script: the lines that are marked as said, or all of it where none is.
final class Narrated {
    private static final Pattern SAID =
            Pattern.compile("(?iu)^\\s*(?:[-•*]\\s*)?(?:lời dẫn|lời đọc|lời bình|lời thoại|lời|thuyết minh|mc|người"
                    + " dẫn)\\s*:\\s*(.*)$");

    private Narrated() {}

    static String of(String script) {
        var said = script.lines()
                .map(SAID::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .collect(Collectors.joining("\n"));
        return said.isBlank() ? script : said;
    }
}
