package vn.camtay.plan.source;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import vn.camtay.shared.Roman;

/// Writes out the numbers and bullets that Word makes by itself, in the order of the document.
final class WordNumbers {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /// The number of this paragraph with a space after it, or nothing.
    String of(XWPFParagraph paragraph) {
        var place = WordListPlace.of(paragraph);
        if (place == null) {
            return "";
        }
        var list = place.list();
        var level = place.level();
        var definition = levelOf(paragraph, list, level);
        if (definition == null) {
            return "- ";
        }
        var counts = count(paragraph, list, level, definition);
        return rendered(paragraph, list, definition, counts);
    }

    private int[] count(XWPFParagraph paragraph, BigInteger list, int level, CTLvl definition) {
        var abstractId = paragraph.getDocument().getNumbering().getAbstractNumID(list);
        var counts = counters.computeIfAbsent(abstractId == null ? list : abstractId, id -> new int[9]);
        var start = definition.isSetStart() ? definition.getStart().getVal().intValue() : 1;
        if (begun.add(list + "/" + level) && startsAnew(paragraph, list, level)) {
            counts[level] = 0;
        }
        counts[level] = counts[level] == 0 ? Math.max(start, 1) : counts[level] + 1;
        for (var deeper = level + 1; deeper < counts.length; deeper++) {
            counts[deeper] = 0;
        }
        return counts;
    }

    /// Whether this list was told to begin anew, though it shares its look with an earlier one.
    private static boolean startsAnew(XWPFParagraph paragraph, BigInteger list, int level) {
        return paragraph.getDocument().getNumbering().getNum(list).getCTNum().getLvlOverrideList().stream()
                .anyMatch(override ->
                        override.isSetStartOverride() && override.getIlvl().intValue() == level);
    }

    private static String rendered(XWPFParagraph paragraph, BigInteger list, CTLvl definition, int[] counts) {
        var format = format(definition);
        var text = definition.isSetLvlText() && definition.getLvlText().getVal() != null
                ? definition.getLvlText().getVal()
                : "%1.";
        if ("none".equals(format)) {
            return text.isBlank() ? "" : text + " ";
        }
        if ("bullet".equals(format)) {
            return text.strip().equals("+") ? "+ " : "- ";
        }
        var shown = PLACE.matcher(text).replaceAll(place -> {
            var level = Integer.parseInt(place.group(1)) - 1;
            var own = levelOf(paragraph, list, level);
            return number(Math.max(counts[level], 1), own == null ? format : format(own));
        });
        return shown + " ";
    }

    private static @Nullable CTLvl levelOf(XWPFParagraph paragraph, BigInteger list, int level) {
        var numbering = paragraph.getDocument().getNumbering();
        var num = numbering == null ? null : numbering.getNum(list);
        if (num == null) {
            return null;
        }
        for (var override : num.getCTNum().getLvlOverrideList()) {
            if (override.isSetLvl() && override.getIlvl().intValue() == level) {
                return override.getLvl();
            }
        }
        var shared = numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
        return shared == null
                ? null
                : shared.getCTAbstractNum().getLvlList().stream()
                        .filter(candidate -> candidate.getIlvl().intValue() == level)
                        .findFirst()
                        .orElse(null);
    }

    private static String format(CTLvl level) {
        return level.isSetNumFmt() ? String.valueOf(level.getNumFmt().getVal()) : "decimal";
    }

    private static String number(int value, String format) {
        return switch (format) {
            case "upperRoman" -> Roman.of(Math.clamp(value, 1, 399));
            case "lowerRoman" -> Roman.of(Math.clamp(value, 1, 399)).toLowerCase(java.util.Locale.ROOT);
            case "upperLetter" -> String.valueOf((char) ('A' + (value - 1) % 26));
            case "lowerLetter" -> String.valueOf((char) ('a' + (value - 1) % 26));
            case "decimalZero" -> "%02d".formatted(value);
            default -> String.valueOf(value);
        };
    }
}
