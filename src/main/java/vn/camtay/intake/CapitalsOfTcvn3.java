package vn.camtay.intake;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// TCVN3 has no capitals with a tone: `NGUYỄN` was typed as `NGUYễN` in a font of capitals. Puts them back where the
/// letters around show it.
final class CapitalsOfTcvn3 {
    private static final Pattern CELL = Pattern.compile("[^\\t\\n\\r,;|\"]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern TWO_CAPITALS = Pattern.compile("[A-Z].*[A-Z]");
    private static final Pattern PLAIN_SMALL = Pattern.compile("[a-z]");

    private CapitalsOfTcvn3() {}

    static String restore(String text) {
        return CELL.matcher(text).replaceAll(cell -> Matcher.quoteReplacement(restoreCell(cell.group())));
    }

    private static String restoreCell(String cell) {
        if (!PLAIN_SMALL.matcher(cell).find() && looksCapital(cell)) {
            return cell.toUpperCase(Locale.ROOT);
        }
        return WORD.matcher(cell)
                .replaceAll(word -> looksCapital(word.group()) ? word.group().toUpperCase(Locale.ROOT) : word.group());
    }

    private static boolean looksCapital(String text) {
        return !PLAIN_SMALL.matcher(text).find()
                && WORD.matcher(text)
                        .results()
                        .anyMatch(word -> TWO_CAPITALS.matcher(word.group()).find());
    }
}
