package vn.camtay.roster.reading;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.camtay.shared.Folding;

/// Tells which of the plan's hamlets a list means. "Ấp 01" is "ấp 1", "Sóc Lớn" is "ấp Sóc Lớn", but "ấp 1" is never
/// "ấp 1 Lộc Điền": a hamlet is named only when no other could be meant.
final class HamletNames {
    private static final Pattern SEPARATORS = Pattern.compile("[,;()–/]| - ");
    private static final Pattern REST_OF_ADDRESS = Pattern.compile(
            "(xa|phuong|thi tran|huyen|thi xa|tinh|tp|thanh pho|to|so nha|duong|hem|nhom|doi|cum)( .*)?|dong nai|binh phuoc|\\d*");
    private static final Pattern HIGHER_PLACE = Pattern.compile(" (xa|phuong|thi tran|huyen|tinh|thi xa|dac khu) .*");

    private final List<HamletName> hamlets;
    private final String commune;

    HamletNames(PlannedPeople planned) {
        hamlets = planned.hamlets().stream().map(HamletName::of).toList();
        commune = HamletName.plain(planned.commune());
    }

    boolean areKnown() {
        return !hamlets.isEmpty();
    }

    /// The plan's hamlet that a cell means, as the plan prints it.
    Optional<String> match(String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        var whole = matchOne(HamletName.of(written));
        if (whole.isPresent()) {
            return whole;
        }
        var cut = HIGHER_PLACE.matcher(" " + HamletName.plain(written)).replaceFirst("");
        return matchOne(HamletName.of(withoutCommune(cut))).or(() -> matchInAddress(written));
    }

    private String withoutCommune(String plain) {
        return !commune.isEmpty() && plain.endsWith(" " + commune)
                ? plain.substring(0, plain.length() - commune.length())
                : plain;
    }

    private Optional<String> matchOne(HamletName name) {
        return Stream.<BiPredicate<HamletName, HamletName>>of(
                        (a, b) -> a.kind().equals(b.kind()) && a.words().equals(b.words()),
                        HamletName::isSame,
                        HamletName::hasSameWords,
                        HamletName::isShortenedBy)
                .map(test -> hamlets.stream()
                        .filter(hamlet -> test.test(hamlet, name))
                        .toList())
                .filter(not(List::isEmpty))
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(found -> found.getFirst().printed());
    }

    /// A hamlet among the parts of an address. Beside a numbered hamlet every other part must be known to be none of
    /// its name.
    private Optional<String> matchInAddress(String written) {
        var parts = Arrays.stream(SEPARATORS.split(written))
                .map(String::strip)
                .filter(not(String::isEmpty))
                .toList();
        var found = parts.stream()
                .flatMap(part -> matchOne(HamletName.of(withoutCommune(" " + HamletName.plain(part)))).stream())
                .distinct()
                .toList();
        if (parts.size() < 2 || found.size() != 1) {
            return Optional.empty();
        }
        var numbered = found.getFirst().chars().anyMatch(Character::isDigit);
        var explained = parts.stream()
                .map(HamletName::plain)
                .allMatch(part -> part.equals(commune)
                        || REST_OF_ADDRESS.matcher(part).matches()
                        || matchOne(HamletName.of(part)).isPresent());
        return numbered && !explained ? Optional.empty() : Optional.of(found.getFirst());
    }

    /// The one hamlet named inside a longer text such as a title or a heading row; the longest name wins.
    Optional<String> find(String text) {
        var plain = " " + HamletName.plain(text) + " ";
        var found = hamlets.stream()
                .filter(hamlet -> plain.contains(" " + hamlet.plain() + " "))
                .toList();
        var longest = found.stream()
                .filter(hamlet -> found.stream()
                        .noneMatch(other -> other != hamlet && other.plain().startsWith(hamlet.plain() + " ")))
                .toList();
        return longest.size() == 1 ? Optional.of(longest.getFirst().printed()) : Optional.empty();
    }

    /// The plan's hamlet spelled most like it, if any is near.
    Optional<String> nearest(String written) {
        var words = String.join(" ", HamletName.of(written).words());
        return hamlets.stream()
                .map(hamlet -> near(hamlet, words))
                .filter(near -> near.steps <= Math.max(1, words.length() / 3))
                .min(Comparator.comparingInt(Near::steps))
                .map(Near::hamlet);
    }

    /// A name that begins with all of the other is near too.
    private static Near near(HamletName hamlet, String words) {
        var own = String.join(" ", hamlet.words());
        var begins = !words.isEmpty() && (own.startsWith(words + " ") || words.startsWith(own + " "));
        return new Near(hamlet.printed(), begins ? 1 : distance(own, words));
    }

    private record Near(String hamlet, int steps) {}

    private static int distance(String a, String b) {
        var other = b.substring(0, Math.min(b.length(), 60));
        var last = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (var i = 1; i <= a.length(); i++) {
            var next = new int[last.length];
            next[0] = i;
            for (var j = 1; j < last.length; j++) {
                var change = last[j - 1] + (a.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(change, 1 + Math.min(last[j], next[j - 1]));
            }
            last = next;
        }
        return last[other.length()];
    }

    /// Whether a text begins with a word for a hamlet: what a heading row has when there is no plan to ask.
    static boolean beginsWithKind(String text) {
        var name = HamletName.of(text);
        return !name.kind().isEmpty()
                && !name.words().isEmpty()
                && name.words().size() <= 5
                && Set.of("ap", "thon", "khu pho", "khom", "to dan pho", "buon", "bon", "phum", "soc")
                        .contains(name.kind())
                && !Folding.fold(text).matches(".*\\b(truong|pho) (ap|thon).*");
    }
}
