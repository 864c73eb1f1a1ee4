package vn.camtay.studio.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A set of phrases, looked for at a place of a passage: the longest that stands there wins.
public final class Phrases {
    private final Map<String, List<List<Token>>> byKey;
    private final Map<String, List<List<Token>>> byBare;

    private Phrases(Map<String, List<List<Token>>> byKey, Map<String, List<List<Token>>> byBare) {
        this.byKey = byKey;
        this.byBare = byBare;
    }

    public static Phrases of(Collection<String> phrases) {
        var byKey = new HashMap<String, List<List<Token>>>();
        var byBare = new HashMap<String, List<List<Token>>>();
        var longestFirst =
                Comparator.comparingInt((List<Token> tokens) -> tokens.size()).reversed();
        phrases.stream()
                .map(phrase -> Passage.of(phrase).tokens())
                .sorted(longestFirst)
                .forEach(tokens -> {
                    byKey.computeIfAbsent(tokens.getFirst().key(), first -> new ArrayList<>())
                            .add(tokens);
                    byBare.computeIfAbsent(tokens.getFirst().bare(), first -> new ArrayList<>())
                            .add(tokens);
                });
        return new Phrases(byKey, byBare);
    }

    /// How many tokens the longest phrase that begins here has; 0 where none does.
    public int lengthAt(Passage passage, int index) {
        var token = passage.at(index);
        var known = passage.plain() ? byBare.get(token.bare()) : byKey.get(token.key());
        if (known == null) {
            return 0;
        }
        for (var phrase : known) {
            if (stands(phrase, passage, index)) {
                return phrase.size();
            }
        }
        return 0;
    }

    public boolean isAt(Passage passage, int index) {
        return lengthAt(passage, index) > 0;
    }

    /// How many tokens the longest phrase has that ends just before an index; 0 where none does.
    public int lengthBefore(Passage passage, int index) {
        for (var length = Math.min(6, index); length > 0; length--) {
            if (lengthAt(passage, index - length) == length) {
                return length;
            }
        }
        return 0;
    }

    private static boolean stands(List<Token> phrase, Passage passage, int index) {
        for (var i = 1; i < phrase.size(); i++) {
            var wanted = phrase.get(i);
            var there = passage.at(index + i);
            if (!(passage.plain()
                    ? wanted.bare().equals(there.bare())
                    : wanted.key().equals(there.key()))) {
                return false;
            }
        }
        return true;
    }
}
