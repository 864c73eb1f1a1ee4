package vn.camtay.studio.text;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What somebody typed or pasted, made fit to be kept: letters composed, ordinary spaces, nothing invisible, lists with
/// dashes. What it lost is counted, so that the writer can be told; no letter or sign people can see is taken away.
///
/// @param removed how many of each; nothing that only changed its form
public record PastedText(String text, Map<Removed, Integer> removed) {
    /// What never gets in.
    public enum Removed {
        /// Signs that turn the direction of reading: a number may be shown backwards.
        DIRECTION,
        /// Signs of no width: soft hyphens, joiners, marks of byte order.
        INVISIBLE,
        /// Signs for machines, of a program's own use, or halves of one.
        CONTROL,
        /// Spaces that do not break, or of another width; they became ordinary ones.
        SPACE,
        /// Signs before the lines of a list, and the tabs after them; they became dashes.
        BULLET,
        /// Marks heaped on one letter, beyond what any language writes.
        MARK
    }

    private static final Pattern LIST =
            Pattern.compile("(?m)^[ \\t]*(?:[•·▪▫◦●○■□‣⁃➢➤✓✔❖§][ \\t]*|[o–—-]\\t[ \\t]*)(?=\\S)");
    private static final Set<Integer> BULLETS = Set.of(0xf0b7, 0xf0a7, 0xf0d8, 0xf0fc, 0xf076);
    private static final Pattern BLANKS = Pattern.compile("\n{3,}");
    private static final Pattern ENDS = Pattern.compile("(?m)[ \\t]+$");
    private static final Pattern GAPS = Pattern.compile("[ \\t]+");
    private static final Set<Integer> JOINERS = Set.of(0x200d, 0xfe0f);
    private static final int HEAP = 3;

    public PastedText {
        removed = Map.copyOf(removed);
    }

    public static PastedText of(String pasted) {
        return new Cleaning().clean(pasted);
    }

    /// Of one line: an on-screen text, a title.
    public static PastedText ofLine(String pasted) {
        var clean = of(pasted);
        return new PastedText(clean.text().replace('\n', ' ').replaceAll(" {2,}", " "), clean.removed());
    }

    /// Whether something went that the writer did not see go.
    public boolean isChanged() {
        return !removed.isEmpty();
    }

    /// Whether pictures stand among the letters: they are kept, but no voice says them and no paper prints them.
    public static boolean hasEmoji(String text) {
        return text.codePoints().anyMatch(PastedText::isEmoji);
    }

    /// The same without them, as paper and voices take it.
    public static String withoutEmoji(String text) {
        var plain = new StringBuilder();
        text.codePoints().filter(c -> !isEmoji(c) && !JOINERS.contains(c)).forEach(plain::appendCodePoint);
        return GAPS.matcher(plain).replaceAll(" ").replaceAll("(?m)^ | $", "");
    }

    private static boolean isEmoji(int c) {
        return Character.isEmojiPresentation(c) || (c > 0x2fff && Character.isEmoji(c)) || isDrawn(c);
    }

    /// Hearts, hands and the like that are drawn in colour only when asked.
    private static boolean isDrawn(int c) {
        return c >= 0x2600 && c < 0x27c0 && Character.isExtendedPictographic(c);
    }

    /// One text on its way in.
    private static final class Cleaning {
        private final Map<Removed, Integer> removed = new EnumMap<>(Removed.class);
        private final StringBuilder clean = new StringBuilder();
        private int marks;

        PastedText clean(String pasted) {
            var text = Normalizer.normalize(lines(pasted), Normalizer.Form.NFC);
            for (var i = 0; i < text.length(); ) {
                var c = text.codePointAt(i);
                i += Character.charCount(c);
                var before = clean.isEmpty() ? 0 : clean.codePointBefore(clean.length());
                take(c, before, i < text.length() ? text.codePointAt(i) : 0);
            }
            return new PastedText(tidy(lists(clean.toString())), removed);
        }

        /// Word ends lines with other signs than the phone does.
        private static String lines(String pasted) {
            return pasted.replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .replace('\u000b', '\n')
                    .replace('\f', '\n')
                    .replace('\u0085', '\n')
                    .replace('\u2028', '\n')
                    .replace("\u2029", "\n\n");
        }

        private String lists(String text) {
            var bullets = LIST.matcher(text);
            return bullets.replaceAll(_ -> {
                count(Removed.BULLET);
                return "- ";
            });
        }

        private void take(int c, int before, int after) {
            switch (Character.getType(c)) {
                case Character.FORMAT -> format(c, before, after);
                case Character.CONTROL -> control(c);
                case Character.PRIVATE_USE -> ownSign(c);
                case Character.SURROGATE, Character.UNASSIGNED -> count(Removed.CONTROL);
                case Character.SPACE_SEPARATOR -> space(c);
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> mark(c, before);
                default -> {
                    marks = 0;
                    clean.appendCodePoint(c == 0x2011 ? '-' : c);
                }
            }
        }

        private void format(int c, int before, int after) {
            if (c == 0x200d && isEmoji(after) && (isEmoji(before) || before == 0xfe0f)) {
                clean.appendCodePoint(c);
            } else if (isTurning(c)) {
                count(Removed.DIRECTION);
            } else {
                count(Removed.INVISIBLE);
            }
        }

        /// Word's bullets are letters of its own fonts.
        private void ownSign(int c) {
            if (BULLETS.contains(c)) {
                clean.append('•');
            } else {
                count(Removed.CONTROL);
            }
        }

        private void control(int c) {
            switch (c) {
                case '\n' -> clean.append('\n');
                case '\t' -> clean.append('\t');
                case 0x1e -> clean.append('-');
                case 0x1f -> count(Removed.INVISIBLE);
                default -> count(Removed.CONTROL);
            }
        }

        private void space(int c) {
            if (c != ' ') {
                count(Removed.SPACE);
            }
            clean.append(' ');
        }

        private void mark(int c, int before) {
            if (c == 0xfe0f && !isEmoji(before) && !Character.isEmoji(before)) {
                count(Removed.INVISIBLE);
            } else if (++marks > HEAP) {
                count(Removed.MARK);
            } else {
                clean.appendCodePoint(c);
            }
        }

        private static boolean isTurning(int c) {
            return c == 0x200e
                    || c == 0x200f
                    || c == 0x061c
                    || (c >= 0x202a && c <= 0x202e)
                    || (c >= 0x2066 && c <= 0x2069);
        }

        private static String tidy(String text) {
            var gaps = GAPS.matcher(text).replaceAll(" ");
            var tidy = BLANKS.matcher(ENDS.matcher(gaps).replaceAll("")).replaceAll("\n\n");
            // What went may have left a letter and a mark side by side.
            return Normalizer.normalize(tidy.strip(), Normalizer.Form.NFC);
        }

        private void count(Removed what) {
            removed.merge(what, 1, Integer::sum);
        }
    }
}
