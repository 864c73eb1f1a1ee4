package vn.camtay.document;

import java.util.regex.Pattern;

/// How a line ends: `;` within a list, `.` at its last, `./.` at the end of the whole text.
public final class Ending {
    public static final String OF_DOCUMENT = "./.";

    private static final Pattern STOPS = Pattern.compile("[\\s.;,/]+$");
    private static final String CLOSING = ".,;:!?)]}”’/%";

    private Ending() {}

    /// The line without the stops at its end. An ellipsis written as one sign is a word of its own and stays.
    static String bare(String line) {
        return STOPS.matcher(line).replaceAll("");
    }

    static boolean wantsSpaceBefore(String next) {
        return !next.startsWith(" ") && CLOSING.indexOf(next.charAt(0)) < 0;
    }
}
