package vn.camtay.practice.editing;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.practice.content.Problem;

/// Where a mistake is, as people are told: the part, which one of them, and what it asks.
///
/// @param part empty for the file as a whole
/// @param number from 1; 0 where there is only one
/// @param ask the key within the part; may be empty
record Place(Optional<Part> part, int number, String ask) {
    private static final Pattern IN_LIST = Pattern.compile("([a-z-]+)\\[(\\d+)](?:\\.([a-z-]+).*)?");
    private static final Pattern PLAIN = Pattern.compile("([a-z-]+(?:\\.[a-z-]+)?).*");

    static Place of(Problem problem) {
        var listed = IN_LIST.matcher(problem.path());
        if (listed.matches()) {
            var part = Arrays.stream(Part.values())
                    .filter(one -> !one.key().isEmpty() && one.key().equals(listed.group(1)))
                    .findFirst();
            if (part.isPresent()) {
                return new Place(part, Integer.parseInt(listed.group(2)) + 1, known(part.get(), listed.group(3)));
            }
        }
        var plain = PLAIN.matcher(problem.path());
        return plain.matches()
                ? new Place(Optional.of(Part.BASICS), 0, known(Part.BASICS, plain.group(1)))
                : new Place(Optional.empty(), 0, "");
    }

    private static String known(Part part, @Nullable String ask) {
        return part.asks().stream()
                .map(Ask::name)
                .filter(name -> name.equals(ask))
                .findFirst()
                .orElse("");
    }
}
