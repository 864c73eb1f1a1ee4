package vn.camtay.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Makes any text fit for paper: letters composed (NFC), spaces single, nothing a page or an XML file cannot hold.
final class Letters {
    /// The room left on a line to write something in by hand: the one space that is not made single.
    static final char ROOM = '\u2007';

    /// Invisible, control, unpaired, private and unassigned characters, among them all that XML 1.0 forbids.
    private static final Pattern NOT_ON_PAPER = Pattern.compile("[\\p{C}&&[^\\t\\n\\r]]+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}&&[^\u2007]]+");

    private Letters() {}

    /// One space stays at either end, so that runs of one sentence keep the space between them.
    static String clean(String text) {
        var visible = NOT_ON_PAPER.matcher(text).replaceAll("");
        return SPACES.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC))
                .replaceAll(" ");
    }

    static String line(String text) {
        return clean(text).strip();
    }
}
