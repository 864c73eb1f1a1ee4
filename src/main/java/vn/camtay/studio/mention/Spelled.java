package vn.camtay.studio.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;
import vn.camtay.studio.text.Syllable;

/// A passage as a row of words in which names are looked for: abbreviations spelled out, "và" and dashes left out.
public final class Spelled {
    private static final Map<String, Passage> SHORT = load();
    private static final String AND = Syllable.key("và");
    private static final Phrases ABBREVIATIONS = Phrases.of(SHORT.keySet());

    /// @param token its index in the passage
    /// @param barrier no word: a sign or line end, across which no name goes
    /// @param capital written with a capital that means something
    /// @param joined "và" or a dash was left out before it
    public record Word(String key, String bare, int token, boolean barrier, boolean capital, boolean joined) {
        boolean isSame(Word other, boolean marks) {
            return !barrier && (marks ? key.equals(other.key) : bare.equals(other.bare));
        }
    }

    private final List<Word> words;
    private final boolean plain;

    private Spelled(List<Word> words, boolean plain) {
        this.words = List.copyOf(words);
        this.plain = plain;
    }

    public static Spelled of(Passage passage) {
        return of(passage, 0, passage.size());
    }

    public static Spelled of(Passage passage, int from, int to) {
        var words = new ArrayList<Word>();
        for (var i = from; i < to; ) {
            var length = ABBREVIATIONS.lengthAt(passage, i);
            if (length > 0 && isShort(passage, i)) {
                spell(words, passage, i, length);
                i += length;
            } else {
                add(words, passage, i);
                i++;
            }
        }
        return new Spelled(words, passage.plain());
    }

    private static boolean isShort(Passage passage, int index) {
        return passage.at(index).isShouted();
    }

    private static void spell(List<Word> words, Passage passage, int index, int length) {
        var text = new StringBuilder();
        passage.tokens().subList(index, index + length).forEach(token -> text.append(token.text()));
        var meaning = SHORT.getOrDefault(text.toString(), Passage.of(text.toString()));
        for (var token : meaning.tokens()) {
            if (!token.key().equals(AND)) {
                words.add(new Word(token.key(), token.bare(), index, false, false, false));
            }
        }
    }

    private static boolean isJoined(Passage passage, int index) {
        var before = passage.at(index - 1);
        return before.key().equals(AND) || before.is("-") || before.is("–") || before.is("&");
    }

    private static void add(List<Word> words, Passage passage, int index) {
        var token = passage.at(index);
        var plain = passage.plain();
        if (token.isWord() || token.isNumber()) {
            if (!token.key().equals(AND) && !(plain && token.bare().equals("va"))) {
                words.add(new Word(token.key(), token.bare(), index, false, token.isNamed(), isJoined(passage, index)));
            }
        } else if (!token.is("-") && !token.is("–") && !token.is("&") && !token.is("'") && !token.is("’")) {
            words.add(new Word("", "", index, true, false, false));
        }
    }

    public int size() {
        return words.size();
    }

    /// The word at an index; beyond either end a barrier.
    public Word at(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : new Word("", "", -1, true, false, false);
    }

    /// Where another row stands in this one, from an index on; -1 where it does not.
    ///
    /// A row written without any mark is found by its letters alone, and so is any row in a text without marks.
    public int find(Spelled wanted, int from) {
        var marks = !plain && !wanted.isPlain();
        for (var i = from; i + wanted.size() <= size(); i++) {
            if (stands(wanted, i, marks)) {
                return i;
            }
        }
        return -1;
    }

    private boolean stands(Spelled wanted, int index, boolean marks) {
        for (var i = 0; i < wanted.size(); i++) {
            if (!at(index + i).isSame(wanted.at(i), marks)) {
                return false;
            }
        }
        return wanted.size() > 0;
    }

    /// Two words or more and no mark in any, or a text without marks.
    private boolean isPlain() {
        return plain
                || (words.size() > 1
                        && words.stream().allMatch(word -> word.key().equals(word.bare())));
    }

    /// The first words of this row.
    public Spelled first(int count) {
        return new Spelled(words.subList(0, Math.min(count, words.size())), plain);
    }

    /// Every word begins with a capital: a name of its own, not a matter of work.
    public boolean isAllCapital() {
        return words.stream().allMatch(Word::capital);
    }

    /// The words of this row from one on.
    public Spelled after(int count) {
        return new Spelled(words.subList(Math.min(count, words.size()), words.size()), plain);
    }

    private static Map<String, Passage> load() {
        var meanings = new HashMap<String, Passage>();
        for (var line : Words.LISTS.list("abbreviations")) {
            var at = line.indexOf('=');
            meanings.put(
                    line.substring(0, at).strip(),
                    Passage.of(line.substring(at + 1).strip()));
        }
        return Map.copyOf(meanings);
    }
}
