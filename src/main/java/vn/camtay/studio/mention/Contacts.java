package vn.camtay.studio.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.camtay.studio.mention.Contact.Sort;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Token;

/// Finds e-mail and web addresses, telephone numbers and other long runs of digits.
final class Contacts {
    private static final Set<String> ENDINGS = Set.of("vn", "com", "org", "net", "edu", "gov", "info", "me", "io");
    private static final Set<String> INSIDE = Set.of(".", "-", "_", "/", ":", "?", "=", "&", "%", "#", "+", "@", "~");
    private static final int FEWEST_DIGITS = 8;
    private static final int MOST_DIGITS = 19;

    private final Passage passage;
    private final Taken taken;
    private final List<Contact> found = new ArrayList<>();

    private Contacts(Passage passage, Taken taken) {
        this.passage = passage;
        this.taken = taken;
    }

    static List<Contact> in(Passage passage, Taken taken) {
        var contacts = new Contacts(passage, taken);
        for (var i = 0; i < passage.size(); ) {
            i = Math.max(contacts.at(i), i + 1);
        }
        return contacts.found;
    }

    /// One past what was found here, or the index itself.
    private int at(int i) {
        var token = passage.at(i);
        if (token.isWord() || token.isNumber()) {
            var end = address(i);
            if (end > i) {
                return end;
            }
        }
        return token.isNumber() || token.is("+") ? digits(i) : i;
    }

    private int address(int i) {
        var end = i + 1;
        while (end < passage.size() && goesOn(end)) {
            end++;
        }
        while (end > i + 1
                && !passage.at(end - 1).isWord()
                && !passage.at(end - 1).isNumber()) {
            end--;
        }
        if (end - i < 3) {
            return i;
        }
        var text = passage.quote(i, end).toLowerCase(Locale.ROOT);
        if (text.contains("@") && hasEnding(i, end)) {
            return add(i, end, Sort.EMAIL, text);
        }
        return text.startsWith("http") || hasEnding(i, end) ? add(i, end, Sort.LINK, text) : i;
    }

    private boolean goesOn(int index) {
        var token = passage.at(index);
        return Words.joined(token) && (token.isWord() || token.isNumber() || INSIDE.contains(token.text()));
    }

    private boolean hasEnding(int from, int to) {
        for (var i = from + 2; i < to; i++) {
            if (passage.at(i - 1).is(".")
                    && ENDINGS.contains(passage.at(i).text().toLowerCase(Locale.ROOT))) {
                return passage.at(i - 2).isWord() || passage.at(i - 2).isNumber();
            }
        }
        return false;
    }

    private int digits(int i) {
        var from = i;
        var at = passage.at(i).is("+") ? i + 1 : i;
        if (at > from && !passage.at(at).text().startsWith("84")) {
            return i;
        }
        var text = new StringBuilder(passage.at(at).text());
        var end = at + 1;
        while (passage.at(end).isNumber() || isSeparator(end)) {
            text.append(passage.at(end).isNumber() ? passage.at(end).text() : "");
            end++;
        }
        var sort = sort(text, at > from, end - at == 1);
        return sort == null ? i : add(from, end, sort, text.toString());
    }

    /// Digits in groups: the sign between them stands between digits.
    private boolean isSeparator(int index) {
        var token = passage.at(index);
        return (token.is(".") || token.is("-") || token.is(" ")) && isDigits(passage.at(index + 1));
    }

    private static boolean isDigits(Token token) {
        return token.isNumber() && token.text().length() >= 2;
    }

    private static @Nullable Sort sort(CharSequence digits, boolean plus, boolean oneRun) {
        var length = digits.length();
        if (length < FEWEST_DIGITS || length > MOST_DIGITS) {
            return null;
        }
        var text = digits.toString();
        if ((text.startsWith("1900") || text.startsWith("1800")) && length <= 10) {
            return Sort.HOTLINE;
        }
        var mobile = text.matches("0[35789]\\d{8}") || text.matches("02\\d{8,9}");
        if (mobile || (plus && length >= 11 && length <= 12) || text.matches("84[35789]\\d{8}")) {
            return Sort.PHONE;
        }
        return oneRun || text.startsWith("0") ? Sort.LONG_NUMBER : null;
    }

    private int add(int from, int to, Sort sort, String text) {
        taken.take(from, to);
        found.add(new Contact(from, to, sort, text));
        return to;
    }
}
