package vn.camtay.privacy.text;

import java.util.Arrays;

/// A piece of text cut into tokens, with what the lists say of each: which meanings begin, end and lie there. Made once
/// and filled again for each piece.
public final class Sheet {
    private static final long TELL_HOW_FAR = Meaning.PLACE.bit
            | Meaning.FAMOUS.bit
            | Meaning.COMPOUND.bit
            | Meaning.ILLNESS.bit
            | Meaning.MINOR_ILLNESS.bit
            | Meaning.ETHNIC_GROUP.bit
            | Meaning.SECRECY.bit
            | Meaning.PROVINCE.bit
            | Meaning.KNOWN.bit;
    /// What an unmarked word among marked ones may still be: part of a name, or the label of a number. "cho" there is
    /// no
    /// "chợ", and "anh" no "ảnh".
    private static final long NEEDS_NO_MARKS = Meaning.SURNAME.bit
            | Meaning.COMMON_SURNAME.bit
            | Meaning.MIDDLE.bit
            | Meaning.GIVEN.bit
            | Meaning.KNOWN.bit
            | Meaning.PHONE.bit
            | Meaning.ID.bit
            | Meaning.ACCOUNT.bit
            | Meaning.ETHNIC_GROUP.bit;

    public final Tokens tokens;
    private final Lexicon lexicon;
    private char[] text = {};
    private long[] begins = {};
    private long[] loose = {};
    private long[] ends = {};
    private long[] covers = {};
    private int[] reach = {};
    private boolean[] marked = {};

    public Sheet(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tokens = new Tokens(64);
    }

    /// Reads `text` from `from` to `to`.
    public void fill(char[] text, int from, int to) {
        this.text = text;
        new Tokenizer(text, tokens).cut(from, to);
        var size = tokens.size();
        if (begins.length < size) {
            begins = new long[size + size / 2];
            loose = new long[begins.length];
            ends = new long[begins.length];
            covers = new long[begins.length];
            reach = new int[begins.length];
            marked = new boolean[begins.length];
        } else {
            Arrays.fill(begins, 0, size, 0);
            Arrays.fill(loose, 0, size, 0);
            Arrays.fill(ends, 0, size, 0);
            Arrays.fill(covers, 0, size, 0);
            Arrays.fill(reach, 0, size, 0);
        }
        markLines();
        for (var token = 0; token < size; token++) {
            if (tokens.type[token] == Tokens.WORD) {
                lookUp(token);
            }
        }
    }

    /// Whether any word of its line carries a mark: where none does, people type without marks.
    private void markLines() {
        var size = tokens.size();
        for (var first = 0; first < size; ) {
            var next = first + 1;
            var any = tokens.marks[first] != 0;
            while (next < size && tokens.gap[next] != Tokens.NEW_LINE) {
                any |= tokens.marks[next++] != 0;
            }
            Arrays.fill(marked, first, next, any);
            first = next;
        }
    }

    private void lookUp(int token) {
        long exact = 0;
        for (var word : lexicon.of(tokens.key[token])) {
            if (word.isExactlyAt(tokens, token)) {
                exact |= word.meaning();
                mean(token, 1, word.meaning());
            } else if (tokens.marks[token] == 0) {
                loose[token] |= word.meaning();
                if (!marked[token] || (word.meaning() & NEEDS_NO_MARKS) != 0) {
                    mean(token, 1, word.meaning());
                }
            }
        }
        loose[token] &= ~exact;
        if (!lexicon.mayBegin(tokens.key[token])) {
            return;
        }
        var second = tokens.isSign(token + 1, "-–") ? token + 2 : token + 1;
        if (tokens.isWord(second)) {
            for (var phrase : lexicon.of(tokens.key[token], tokens.key[second])) {
                var words = phrase.tokensAt(tokens, token);
                if (words > 0) {
                    mean(token, words, phrase.meaning());
                }
            }
        }
    }

    private void mean(int token, int words, long meaning) {
        var last = token + words - 1;
        begins[token] |= meaning;
        ends[last] |= meaning;
        for (var at = token; at <= last; at++) {
            covers[at] |= meaning;
        }
        if ((meaning & TELL_HOW_FAR) != 0 && reach[token] < words) {
            reach[token] = words;
        }
    }

    public int size() {
        return tokens.size();
    }

    public boolean begins(int token, Meaning meaning) {
        return token >= 0 && token < tokens.size && (begins[token] & meaning.bit) != 0;
    }

    public boolean beginsAny(int token, long meanings) {
        return token >= 0 && token < tokens.size && (begins[token] & meanings) != 0;
    }

    public boolean ends(int token, Meaning meaning) {
        return token >= 0 && token < tokens.size && (ends[token] & meaning.bit) != 0;
    }

    public long ends(int token) {
        return token >= 0 && token < tokens.size ? ends[token] : 0;
    }

    public boolean covers(int token, Meaning meaning) {
        return token >= 0 && token < tokens.size && (covers[token] & meaning.bit) != 0;
    }

    /// Whether it counts as this only because it has no marks and the rest of its line has.
    public boolean isGuess(int token, Meaning meaning) {
        return marked[token] && (loose[token] & meaning.bit) != 0;
    }

    /// Whether it is written without the marks this meaning has.
    public boolean isBare(int token, Meaning meaning) {
        return (loose[token] & meaning.bit) != 0;
    }

    /// Whether its line is typed with tone marks.
    public boolean isMarkedLine(int token) {
        return marked[token];
    }

    /// Words of the longest place, famous name, compound, illness or group that begins here.
    public int reach(int token) {
        return token >= 0 && token < tokens.size ? reach[token] : 0;
    }

    public char first(int token) {
        return text[tokens.start[token]];
    }

    public char[] text() {
        return text;
    }
}
