package vn.camtay.studio.speech;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;
import vn.camtay.studio.text.Token;
import vn.camtay.studio.text.Wordlists;

/// How abbreviations, units and letters are said, as data.
final class Said {
    private static final Wordlists LISTS = Wordlists.at("/content/studio/speech.txt");
    private static final Map<String, String> SAID = read("said");
    private static final Map<String, String> UNITS = read("units");
    private static final Map<String, String> LETTERS = read("letters");
    private static final Map<String, String> SYLLABLES = read("syllables");
    private static final Map<String, String> RATES = read("rates");
    private static final Phrases SHORT = Phrases.of(SAID.keySet());
    private static final int LONGEST_SPELLED = 6;

    private Said() {}

    /// How many tokens an abbreviation has that begins at an index; 0 where none does.
    static int lengthAt(Passage passage, int index) {
        var token = passage.at(index);
        var length = SHORT.lengthAt(passage, index);
        return length > 0
                        && SAID.containsKey(text(passage, index, length))
                        && !token.text().isEmpty()
                ? length
                : 0;
    }

    static String abbreviation(Passage passage, int index, int length) {
        return SAID.getOrDefault(text(passage, index, length), "");
    }

    static Optional<String> abbreviation(String text) {
        return Optional.ofNullable(SAID.get(text));
    }

    private static String text(Passage passage, int index, int length) {
        var text = new StringBuilder();
        passage.tokens().subList(index, index + length).forEach(token -> text.append(token.text()));
        return text.toString();
    }

    static Optional<String> unit(Token token) {
        return Optional.ofNullable(UNITS.get(token.text()));
    }

    /// Capitals nobody says as a word: "u bê nờ dê". A heading in capitals is no abbreviation.
    static Optional<String> spelled(Token token) {
        if (!token.isShouted() || token.loud() || token.text().length() > LONGEST_SPELLED) {
            return Optional.empty();
        }
        var said = new StringBuilder();
        token.text()
                .chars()
                .mapToObj(Character::toString)
                .forEach(letter -> said.append(said.isEmpty() ? "" : " ").append(LETTERS.getOrDefault(letter, letter)));
        return Optional.of(said.toString());
    }

    static Optional<Integer> syllables(String word) {
        return Optional.ofNullable(SYLLABLES.get(word.toLowerCase(Locale.ROOT))).map(Integer::valueOf);
    }

    static int rate(String reader) {
        return Integer.parseInt(RATES.getOrDefault(reader, "0"));
    }

    private static Map<String, String> read(String list) {
        var map = new HashMap<String, String>();
        for (var line : LISTS.list(list)) {
            var at = line.indexOf('=');
            map.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
        }
        return Map.copyOf(map);
    }
}
