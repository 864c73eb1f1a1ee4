package vn.camtay.studio.workshop;

import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.camtay.shared.Folding;

/// A prompt as it is typed, with what it is for.
public record PromptForm(
        @Nullable String prompt,
        @Nullable String goal,
        @Nullable String brief) {
    /// In characters; two pages.
    public static final int LONGEST = 8_000;

    private static final int LONGEST_LINE = 300;

    String typed() {
        return clean(prompt);
    }

    /// In NFC, lines ended as everywhere else, cut where nobody reads on.
    public static String clean(@Nullable String text) {
        var clean = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }

    /// One line.
    public static String line(@Nullable String text) {
        var clean = text == null ? "" : Folding.clean(text);
        return clean.length() > LONGEST_LINE ? clean.substring(0, LONGEST_LINE) : clean;
    }

    public static Optional<UUID> id(@Nullable String text) {
        try {
            return Optional.ofNullable(text).filter(one -> !one.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
