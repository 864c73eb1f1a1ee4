package vn.camtay.guide;

import java.util.Optional;
import java.util.regex.Pattern;

/// Identifies an article for ever: a procedure's code ("1.001193"), a name of ours ("otp-old-sim"), or, for an article
/// a commune wrote itself, "own-" and twelve letters.
public record ArticleId(String value) implements Comparable<ArticleId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{1,59}");

    public ArticleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an article's id: " + value);
        }
    }

    public static Optional<ArticleId> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ArticleId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
