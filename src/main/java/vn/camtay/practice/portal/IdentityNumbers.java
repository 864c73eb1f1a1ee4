package vn.camtay.practice.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells whether a typed text may be somebody's real identity number. Those of personas begin with 000, which no
/// province has; anything else of that form is refused and forgotten.
final class IdentityNumbers {
    private static final String SOURCE = "/content/province-prefixes.tsv";
    private static final Pattern TWELVE_DIGITS = Pattern.compile("(?<!\\d)(\\d{3})\\d{9}(?!\\d)");
    private static final Pattern GAPS = Pattern.compile("(?<=\\d)[ .-](?=\\d)");
    private static final Set<String> PREFIXES = read();

    private IdentityNumbers() {}

    static boolean mayBeReal(String typed) {
        return TWELVE_DIGITS
                .matcher(GAPS.matcher(typed).replaceAll(""))
                .results()
                .anyMatch(found -> PREFIXES.contains(found.group(1)));
    }

    private static Set<String> read() {
        try (var source = IdentityNumbers.class.getResourceAsStream(SOURCE)) {
            if (source == null) {
                throw new IllegalStateException(SOURCE + " is missing");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2)[0])
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
