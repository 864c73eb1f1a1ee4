package vn.camtay.studio.ai;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// An answer as text and nothing else: no hidden letters, none of the signs by which machines set bold and headings.
final class Reply {
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]|[\\x{E0000}-\\x{E007F}]|\\p{Co}|\\p{Cs}");
    private static final Pattern FENCE = Pattern.compile("(?m)^```\\w*[ \\t]*$\\n?");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]{1,500})\\*\\*");
    private static final Pattern GAPS = Pattern.compile("\\n{3,}");

    private Reply() {}

    /// Without hidden letters: what may be shown while it comes.
    static String visible(String text) {
        return HIDDEN.matcher(text).replaceAll("");
    }

    static String clean(String text) {
        var lines = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        var plain =
                HEADING.matcher(FENCE.matcher(visible(lines)).replaceAll("")).replaceAll("");
        return GAPS.matcher(BOLD.matcher(plain).replaceAll("$1"))
                .replaceAll("\n\n")
                .strip();
    }
}
