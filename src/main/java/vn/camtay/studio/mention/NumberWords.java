package vn.camtay.studio.mention;

import java.util.Map;
import java.util.stream.Collectors;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Syllable;

/// Words that stand for whole numbers, with their marks and, in a text without any, without them.
record NumberWords(Map<String, Integer> byKey, Map<String, Integer> byBare) {
    static NumberWords of(Map<String, Integer> words) {
        return new NumberWords(
                words.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(e -> Syllable.key(e.getKey()), Map.Entry::getValue)),
                words.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                e -> Syllable.bare(e.getKey()), Map.Entry::getValue, (one, other) -> one)));
    }

    /// The value of the word at an index, or -1.
    int value(Passage passage, int index) {
        var token = passage.at(index);
        var value = passage.plain() ? byBare.get(token.bare()) : byKey.get(token.key());
        return value == null ? -1 : value;
    }
}
