package vn.camtay.plan.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camtay.shared.Roman;

/// What stands before a paragraph: a number of some depth, or a bullet.
///
/// @param value the number counted from 1; 0 for bullets
/// @param rest where the text after it begins
record Marker(Kind kind, String label, int value, int rest) {
    /// From the outermost to the innermost.
    enum Kind {
        PART,
        ROMAN,
        ARABIC,
        DECIMAL,
        HALF,
        LETTER,
        PAREN,
        BULLET,
        PLUS;

        boolean isNumber() {
            return ordinal() < PAREN.ordinal();
        }

        boolean isBullet() {
            return this == BULLET || this == PLUS;
        }
    }

    private static final String DOCUMENT_NUMBER = "(?!\\p{Lu}{1,8}-\\p{Lu})";
    private static final List<Map.Entry<Kind, Pattern>> SHAPES = List.of(
            Map.entry(
                    Kind.PART,
                    Pattern.compile("(?:(?:Phần|PHẦN)\\s+)?([A-HĐ])\\s*[./)–-](?=\\s*(?!NĐ|QĐ|TTg)\\p{Lu}{2,})")),
            Map.entry(
                    Kind.ROMAN,
                    Pattern.compile(
                            "(?:(?:Phần|PHẦN|Mục|MỤC)\\s+)?([IVX]{1,6})\\s*(?:[./):](?=\\s*\\p{Lu}|\\s|$)|[-–—](?=\\s*\\p{Lu}{2}))")),
            Map.entry(Kind.ROMAN, Pattern.compile("(?:Phần|PHẦN)\\s+([IVX]{1,6})$")),
            Map.entry(Kind.DECIMAL, Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)/]?(?=\\s+[\\p{Lu}“\"(]|$)")),
            Map.entry(
                    Kind.ARABIC,
                    Pattern.compile(
                            "(\\d{1,2})\\s?(?:\\.|/" + DOCUMENT_NUMBER + ")(?=\\s*[\\p{L}“\"(]|\\s+\\d|\\s*$)")),
            Map.entry(Kind.ARABIC, Pattern.compile("(\\d{1,2})[-–—](?=\\s+\\p{Lu})")),
            Map.entry(Kind.HALF, Pattern.compile("(\\d{1,2})\\)(?=\\s*[\\p{L}“\"(]|\\s+\\d|\\s*$)")),
            Map.entry(
                    Kind.LETTER,
                    Pattern.compile("([a-zđ])\\s?(?:[)/](?=\\s*[\\p{L}\\d“\"(]|$)|\\.(?=\\s+[\\p{L}\\d“\"(]|$))")),
            Map.entry(Kind.PAREN, Pattern.compile("(\\(\\d{1,2}\\)|\\([a-zđ]\\))(?=\\s*\\S|$)")),
            Map.entry(Kind.PLUS, Pattern.compile("(\\+)(?=\\s*[^\\d\\s]|\\s+\\d|\\s*$)")),
            Map.entry(
                    Kind.BULLET, Pattern.compile("([-–—‐•●○◦∙▪▫■□◆◇♦➢➤►▶✓✔√*·§])(?=\\s*[^\\d\\s\\-–—]|\\s+\\d|\\s*$)")),
            Map.entry(Kind.BULLET, Pattern.compile("([oØüvq§])(?=\\s+\\p{Lu})")));

    static Optional<Marker> at(String line) {
        for (var shape : SHAPES) {
            var matcher = shape.getValue().matcher(line);
            if (matcher.lookingAt()) {
                return Optional.of(marker(shape.getKey(), matcher, line));
            }
        }
        return Optional.empty();
    }

    private static Marker marker(Kind kind, Matcher matcher, String line) {
        var rest = matcher.end();
        while (rest < line.length() && line.charAt(rest) == ' ') {
            rest++;
        }
        var label = matcher.group(1);
        return new Marker(kind, label, value(kind, label), rest);
    }

    private static int value(Kind kind, String label) {
        return switch (kind) {
            case PART -> "ABCDĐEGH".indexOf(label) + 1;
            case ROMAN -> Roman.value(label);
            case ARABIC, HALF -> Integer.parseInt(label);
            case DECIMAL -> Integer.parseInt(label.substring(label.lastIndexOf('.') + 1));
            case LETTER -> "abcdđeghiklmnopqrstuvxy".indexOf(label) + 1;
            case PAREN, BULLET, PLUS -> 0;
        };
    }
}
