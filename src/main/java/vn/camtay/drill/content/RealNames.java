package vn.camtay.drill.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.camtay.shared.Folding;

/// Names of real banks and companies, which no item may bear: nobody's good name is lent to a scam.
public final class RealNames {
    private static final Pattern ANY =
            Pattern.compile("(?<![a-z0-9])(?:" + String.join("|", quoted()) + ")(?![a-z0-9])");

    private RealNames() {}

    private static List<String> quoted() {
        var problems = new ArrayList<Problem>();
        var file = ContentFile.ours("real-names.yaml").entry(problems);
        var names = file.keys().stream()
                .flatMap(key -> file.texts(key).stream())
                .map(Pattern::quote)
                .toList();
        if (!problems.isEmpty() || names.isEmpty()) {
            throw new IllegalStateException("real-names.yaml " + problems);
        }
        return names;
    }

    /// The first real name in a text, however it is written.
    public static Optional<String> in(String text) {
        var found = ANY.matcher(Folding.fold(text));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
