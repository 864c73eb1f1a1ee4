package vn.camtay.studio.poster.type;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Finds the largest size at which words stand in a box, broken between syllables into lines of like length. A number
/// stays with the short word before it ("ấp 1", "ngày 27"), and the groups of a phone number stay together.
public final class Fit {
    private static final int SHORT_WORD = 4;
    private static final char KEPT = '\u00a0';
    private static final double STEP = 0.5;

    private final Setting setting;
    private final Rectangle2D box;

    private Fit(Setting setting, Rectangle2D box) {
        this.setting = setting;
        this.box = box;
    }

    /// @param words cleaned
    public static Fitted of(String words, Setting setting, Rectangle2D box) {
        return new Fit(setting, box).fit(words);
    }

    private Fitted fit(String words) {
        var pieces = pieces(words);
        var size = largest(pieces);
        if (size >= setting.smallest()) {
            return placed(balanced(pieces, size), size, 0);
        }
        return cut(List.of(words.split(" ")));
    }

    /// By halves: what fits at one size fits at each smaller one, but for a rare change of breaks.
    private double largest(List<String> pieces) {
        if (fits(pieces, setting.largest())) {
            return setting.largest();
        }
        var good = setting.smallest();
        if (!fits(pieces, good)) {
            return 0;
        }
        for (var bad = setting.largest(); bad - good > STEP; ) {
            var middle = (good + bad) / 2;
            if (fits(pieces, middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }

    private boolean fits(List<String> pieces, double size) {
        var lines = lines(pieces, size, box.getWidth());
        return setting.height(lines.size(), size) <= box.getHeight() + 0.01
                && lines.stream().allMatch(line -> setting.face().width(line, size) <= box.getWidth() + 0.01);
    }

    private List<String> lines(List<String> pieces, double size, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var piece : pieces) {
            if (!line.isEmpty() && setting.face().width(line + " " + piece, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(piece);
        }
        lines.add(line.toString());
        return lines;
    }

    /// The same number of lines in the narrowest width, so that no line is left with one short word.
    private List<String> balanced(List<String> pieces, double size) {
        var lines = lines(pieces, size, box.getWidth());
        var narrow = box.getWidth() / 3;
        for (var wide = box.getWidth(); wide - narrow > STEP * 4; ) {
            var middle = (narrow + wide) / 2;
            var tried = lines(pieces, size, middle);
            if (tried.size() == lines.size()) {
                lines = tried;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return lines;
    }

    private Fitted placed(List<String> lines, double size, int over) {
        var height = setting.height(lines.size(), size);
        var foot = box.getY() + (box.getHeight() - height) * setting.down() + Setting.ABOVE * size;
        var placed = new ArrayList<Fitted.Line>();
        for (var line : lines) {
            var width = setting.face().width(line, size);
            placed.add(new Fitted.Line(
                    line.replace(KEPT, ' '), box.getX() + (box.getWidth() - width) * setting.across(), foot, width));
            foot += setting.leading() * size;
        }
        return new Fitted(setting.face(), size, placed, over);
    }

    /// What has room at the smallest size, with a mark that something is missing.
    private Fitted cut(List<String> words) {
        var all = String.join(" ", words);
        for (var kept = words.size() - 1; kept > 0; kept--) {
            var left = String.join(" ", words.subList(0, kept));
            var tried = pieces(left + "…");
            if (fits(tried, setting.smallest())) {
                return placed(
                        lines(tried, setting.smallest(), box.getWidth()),
                        setting.smallest(),
                        Words.letters(all) - Words.letters(left));
            }
        }
        return cutWithin(all);
    }

    /// A word without a gap, such as an address, that is wider than the box.
    private Fitted cutWithin(String word) {
        var left = word;
        while (left.length() > 1 && !fits(List.of(left + "…"), setting.smallest())) {
            left = left.substring(0, left.offsetByCodePoints(left.length(), -1));
        }
        return placed(List.of(left + "…"), setting.smallest(), Words.letters(word) - Words.letters(left));
    }

    /// What is never broken: a word, with the number that belongs to it.
    private List<String> pieces(String words) {
        var pieces = new ArrayList<String>();
        for (var word : words.split(" ")) {
            var last = pieces.isEmpty() ? "" : pieces.getLast();
            if (isNumber(word) && (last.length() <= SHORT_WORD && isWord(last) || isPhonePart(last))) {
                var kept = last + KEPT + word;
                if (setting.face().width(kept, setting.smallest()) <= box.getWidth()) {
                    pieces.set(pieces.size() - 1, kept);
                    continue;
                }
            }
            pieces.add(word);
        }
        return pieces;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static boolean isWord(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
    }

    private static boolean isPhonePart(String word) {
        var last = word.substring(word.lastIndexOf(KEPT) + 1);
        return !last.isEmpty() && last.chars().allMatch(Character::isDigit);
    }
}
