package vn.camtay.drill.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.camtay.shared.Folding;

/// Names of real banks and companies, which no item may bear: nobody's good name is lent to a scam.
public final class RealNames {
    /// From this length on a name is also found when it is pulled apart, as in "Viet com bank".
    private static final int LONG = 8;

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]");
    private static final List<String> NAMES = names();
    private static final Pattern ANY = Pattern.compile(
            "(?<![a-z0-9])(?:" + NAMES.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![a-z0-9])");

    private RealNames() {}

    private static List<String> names() {
        var problems = new ArrayList<Problem>();
        var file = ContentFile.ours("real-names.yaml").entry(problems);
        var names =
                file.keys().stream().flatMap(key -> file.texts(key).stream()).toList();
        if (!problems.isEmpty() || names.isEmpty()) {
            throw new IllegalStateException("real-names.yaml " + problems);
        }
        return names;
    }

    /// The first real name in a text, however it is written.
    public static Optional<String> in(String text) {
        var folded = Folding.fold(text);
        var found = ANY.matcher(folded);
        if (found.find()) {
            return Optional.of(found.group());
        }
        var squeezed = NO_LETTER.matcher(folded).replaceAll("");
        return NAMES.stream()
                .filter(name -> name.length() >= LONG && !name.contains(" "))
                .filter(squeezed::contains)
                .findFirst();
    }
}
