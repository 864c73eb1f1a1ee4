package vn.camtay.studio.speech;

import java.util.regex.Pattern;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Syllable;
import vn.camtay.studio.text.Token;

/// How many syllables a text has when it is said aloud.
///
/// A Vietnamese word between spaces is one; of other words each group of vowels is one.
public final class Syllables {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Syllables() {}

    /// Of a text as it is written: numbers, dates and abbreviations are said first.
    public static int count(String text) {
        return countSaid(ReadAloud.of(text));
    }

    /// Of a text that is written as it is said.
    static int countSaid(String said) {
        return Passage.of(said).tokens().stream()
                .filter(Token::isWord)
                .mapToInt(Syllables::of)
                .sum();
    }

    private static int of(Token word) {
        return Said.syllables(word.text()).orElseGet(() -> vowelGroups(Syllable.bare(word.text())));
    }

    private static int vowelGroups(String bare) {
        return Math.max(1, (int) VOWELS.matcher(bare).results().count());
    }
}
