package vn.camtay.privacy.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words and phrases that mean something to the detector, found by their first word.
public final class Lexicon {
    private static final String FOLDER = "/content/privacy/";
    private static final List<String> FILES =
            List.of("names.tsv", "not-names.tsv", "labels.tsv", "addresses.tsv", "health.tsv");
    private static final Lexicon OURS = new Lexicon(read());

    /// One entry, by the letters of its words and their marks.
    record Phrase(long[] keys, int[] marks, long meaning) {
        /// How many tokens it takes up from `first` on, written with all its marks or with none at all; 0 when it is
        /// not
        /// there. A hyphen between its words changes nothing.
        int tokensAt(Tokens tokens, int first) {
            var bare = false;
            var marked = false;
            var token = first;
            for (var i = 0; i < keys.length; i++, token++) {
                if (i > 0 && tokens.isSign(token, "-–") && tokens.gap[token] != Tokens.NEW_LINE) {
                    token++;
                }
                if (!tokens.isWord(token)
                        || tokens.key[token] != keys[i]
                        || tokens.marks[token] != marks[i] && tokens.marks[token] != 0
                        || i > 0 && tokens.gap[token] == Tokens.NEW_LINE) {
                    return 0;
                }
                marked |= tokens.marks[token] != 0;
                bare |= tokens.marks[token] != marks[i];
            }
            return bare && marked ? 0 : token - first;
        }

        boolean isExactlyAt(Tokens tokens, int token) {
            return tokens.marks[token] == marks[0];
        }
    }

    private static final Phrase[] NOTHING = {};
    private static final int BEGINNINGS = 1 << 13;

    private final long[] keys;
    private final Phrase[][] entries;
    private final boolean[] mayBegin = new boolean[BEGINNINGS];
    private final List<Phrase> all;

    private Lexicon(List<Phrase> phrases) {
        all = List.copyOf(phrases);
        Map<Long, List<Phrase>> grouped = new HashMap<>();
        phrases.forEach(phrase -> grouped.computeIfAbsent(keyOf(phrase.keys), _ -> new ArrayList<>())
                .add(phrase));
        phrases.stream()
                .filter(phrase -> phrase.keys.length > 1)
                .forEach(phrase -> mayBegin[beginning(phrase.keys[0])] = true);
        var room = Integer.highestOneBit(grouped.size() * 2 + 2) * 2;
        keys = new long[room];
        entries = new Phrase[room][];
        grouped.forEach((key, list) -> {
            var place = place(key);
            keys[place] = key;
            entries[place] = list.toArray(Phrase[]::new);
        });
    }

    private static int beginning(long word) {
        return (int) (word * 0x9e3779b97f4a7c15L >>> 51);
    }

    /// Whether any entry of two words and more may begin with this one; most words begin none.
    boolean mayBegin(long word) {
        return mayBegin[beginning(word)];
    }

    private static long keyOf(long[] words) {
        return words.length == 1 ? words[0] : pair(words[0], words[1]);
    }

    private static long pair(long first, long second) {
        return (first * 0x9e3779b97f4a7c15L ^ second) * 0xff51afd7ed558ccdL | 1L << 62;
    }

    public static Lexicon ours() {
        return OURS;
    }

    /// Ours and these names of people, which are then found however they are typed.
    public Lexicon knowing(Collection<String> names) {
        var phrases = new ArrayList<>(all);
        for (var name : names) {
            if (!name.isBlank()) {
                add(phrases, name, Meaning.KNOWN.bit);
            }
        }
        return new Lexicon(phrases);
    }

    /// The entries of one word.
    Phrase[] of(long word) {
        return at(word);
    }

    /// The entries of two words and more that begin with these two.
    Phrase[] of(long first, long second) {
        return at(pair(first, second));
    }

    private Phrase[] at(long key) {
        var found = entries[place(key)];
        return found == null ? NOTHING : found;
    }

    /// Where a key is, or the free place where it would be.
    private int place(long key) {
        var place = (int) (key * 0x9e3779b97f4a7c15L >>> 33) & keys.length - 1;
        while (keys[place] != key && entries[place] != null) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private static List<Phrase> read() {
        var phrases = new ArrayList<Phrase>();
        for (var file : FILES) {
            for (var line : text(FOLDER + file).split("\n")) {
                var cells = line.split("\t", 2);
                if (cells.length == 2 && !line.startsWith("#")) {
                    var meaning = Meaning.valueOf(cells[0]).bit;
                    for (var phrase : cells[1].split(",")) {
                        add(phrases, phrase, meaning);
                    }
                }
            }
        }
        return phrases;
    }

    private static void add(List<Phrase> phrases, String text, long meaning) {
        var letters = text.strip().toCharArray();
        var tokens = new Tokens(letters.length + 1);
        new Tokenizer(letters, tokens).cut(0, letters.length);
        var keys = new ArrayList<Long>();
        var marks = new ArrayList<Integer>();
        for (var token = 0; token < tokens.size; token++) {
            if (tokens.type[token] == Tokens.WORD) {
                keys.add(tokens.key[token]);
                marks.add(tokens.marks[token]);
            }
        }
        if (!keys.isEmpty()) {
            phrases.add(new Phrase(
                    keys.stream().mapToLong(Long::longValue).toArray(),
                    marks.stream().mapToInt(Integer::intValue).toArray(),
                    meaning));
        }
    }

    private static String text(String resource) {
        try (var source = Lexicon.class.getResourceAsStream(resource)) {
            if (source == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
