package vn.camtay.studio.text;

import java.util.List;

/// A text cut into words, numbers and signs, each with its place in the text as it was given: offsets are UTF-16
/// units of what people typed, whatever its Unicode form.
///
/// @param plain written without tone marks throughout, so that words are compared without them
public record Passage(String given, List<Token> tokens, boolean plain) {
    public Passage {
        tokens = List.copyOf(tokens);
    }

    public static Passage of(String given) {
        var tokens = new Cutting(given).tokens();
        var words = tokens.stream()
                .filter(token -> token.isWord() && token.text().length() > 1)
                .toList();
        var marked = words.stream().filter(word -> !word.isPlain()).count();
        return new Passage(given, tokens, marked * 12 < words.size());
    }

    /// The token at an index; beyond either end the empty one.
    public Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }

    public int size() {
        return tokens.size();
    }

    /// What was typed from one token to another, the last one left out.
    public String quote(int from, int to) {
        return given.substring(at(from).start(), at(to - 1).end());
    }

    /// Whether a sign keeps two words of one name or number apart: no sentence ends there.
    public boolean isSentenceEnd(int index) {
        var token = at(index);
        return token.isBreak() || token.is(".") || token.is("!") || token.is("?") || token.is("…");
    }

    /// The first token of the sentence that a token is in.
    public int sentenceStart(int index) {
        var start = index;
        while (start > 0 && !isSentenceEnd(start - 1)) {
            start--;
        }
        return start;
    }

    /// One past the last token of the sentence that a token is in.
    public int sentenceEnd(int index) {
        var end = index;
        while (end < size() && !isSentenceEnd(end)) {
            end++;
        }
        return end;
    }
}
