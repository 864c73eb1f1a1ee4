package vn.camtay.drill.content;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/// Looks at each text of one item or claim, and tells the problems.
///
/// @param of the code told with them
public record TextCheck(String of, List<Problem> problems) {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}\\u115f\\u3164\\u00ad]");

    /// The ending of every site of the state, when advice speaks of it.
    private static final String STATE = "gov.vn";

    /// Which addresses and hotlines may stand in a text.
    public enum Allowed {
        /// Shown as part of a fake: what can be nobody's.
        RESERVED,
        /// Shown as part of something genuine: what is officially listed.
        LISTED,
        /// Told afterwards: either.
        BOTH
    }

    public void check(String at, String text, int longest, Allowed allowed) {
        if (text.isBlank()) {
            add(at, Problem.Kind.MISSING, "");
        }
        if (text.codePointCount(0, text.length()) > longest) {
            add(at, Problem.Kind.TOO_LONG, String.valueOf(longest));
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            add(at, Problem.Kind.NOT_COMPOSED, "");
        }
        if (INVISIBLE.matcher(text).find()) {
            add(at, Problem.Kind.INVISIBLE, "");
        }
        RealNames.in(text).ifPresent(name -> add(at, Problem.Kind.REAL_NAME, name));
        scan(at, TextScan.of(text), allowed);
    }

    private void scan(String at, TextScan scan, Allowed allowed) {
        scan.hidden().forEach(hidden -> add(at, Problem.Kind.HIDDEN_ADDRESS, hidden));
        for (var host : scan.hosts()) {
            var reserved = allowed != Allowed.LISTED && TextScan.isReserved(host);
            var listed = allowed != Allowed.RESERVED && Official.shipped().isDomain(host)
                    || allowed == Allowed.BOTH && host.equals(STATE);
            if (!reserved && !listed) {
                add(at, allowed == Allowed.RESERVED ? Problem.Kind.REAL_ADDRESS : Problem.Kind.NOT_LISTED, host);
            }
        }
        scan.numbers().stream()
                .filter(number -> !isAllowed(number, allowed))
                .forEach(number -> add(at, Problem.Kind.REAL_NUMBER, number));
    }

    /// The sender or caller: there even a short number is one that can be dialled.
    public void checkSender(String at, String text, Allowed allowed) {
        Pattern.compile("\\p{Nd}[\\p{Nd} .-]*\\p{Nd}")
                .matcher(text)
                .results()
                .map(found -> found.group().replaceAll("[^\\p{Nd}]", ""))
                .filter(number -> number.length() > 2 && number.length() < 8)
                .filter(number -> !isAllowed(number, allowed))
                .forEach(number -> add(at, Problem.Kind.REAL_NUMBER, number));
    }

    private static boolean isAllowed(String number, Allowed allowed) {
        return TextScan.isNobodys(number)
                || (allowed != Allowed.RESERVED && Official.shipped().isHotline(number));
    }

    public void add(String at, Problem.Kind kind, String about) {
        problems.add(new Problem(of, at, kind, about));
    }
}
