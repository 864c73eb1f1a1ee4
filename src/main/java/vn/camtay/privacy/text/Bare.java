package vn.camtay.privacy.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words by their bare letters, as tokens keep them.
public final class Bare {
    private Bare() {}

    /// Of up to twelve letters a to z.
    public static long key(String word) {
        long key = 0;
        for (var i = 0; i < word.length(); i++) {
            key = key << 5 | word.charAt(i) - 'a' + 1;
        }
        return key;
    }

    /// Of words parted by spaces.
    public static Set<Long> keys(String words) {
        return Stream.of(words.split("\\s+")).map(Bare::key).collect(Collectors.toUnmodifiableSet());
    }
}
