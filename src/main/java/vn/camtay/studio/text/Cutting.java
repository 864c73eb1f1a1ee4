package vn.camtay.studio.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.camtay.studio.text.Token.Shape;

/// Cuts one text, line by line, since what a capital says depends on its line.
final class Cutting {
    private static final Set<String> OPENERS =
            Set.of(".", "!", "?", "…", ":", "“", "\"", "«", "(", "[", "‘", "•", "*", "+");
    private final Letters letters;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Token> line = new ArrayList<>();

    Cutting(String given) {
        this.letters = Letters.of(given);
    }

    List<Token> tokens() {
        var spaced = true;
        for (var i = 0; i < letters.length(); ) {
            var c = letters.at(i);
            if (c == ' ') {
                spaced = true;
                i++;
                continue;
            }
            var end = endOf(i, c);
            cut(i, end, c, spaced);
            spaced = c == '\n';
            i = end;
        }
        closeLine();
        return tokens;
    }

    private int endOf(int start, char c) {
        var end = start + 1;
        if (Character.isLetter(c)) {
            while (end < letters.length() && Character.isLetter(letters.at(end))) {
                end++;
            }
        } else if (isDigit(c)) {
            while (end < letters.length() && isDigit(letters.at(end))) {
                end++;
            }
        }
        return end;
    }

    private void cut(int from, int to, char c, boolean spaced) {
        var text = letters.text(from, to);
        var shape =
                Character.isLetter(c) ? Shape.WORD : isDigit(c) ? Shape.NUMBER : c == '\n' ? Shape.BREAK : Shape.SIGN;
        var word = shape == Shape.WORD;
        var bare = word ? Syllable.bare(text) : shape == Shape.NUMBER ? withoutZeros(text) : text;
        var key = word ? Syllable.key(text) : bare;
        line.add(new Token(text, key, bare, shape, letters.start(from), letters.end(to - 1), spaced, begins(), false));
        if (shape == Shape.BREAK) {
            closeLine();
        }
    }

    /// Numbers of hamlets, documents and days are the same with a zero before them.
    private static String withoutZeros(String digits) {
        var bare = digits.replaceFirst("^0+", "");
        return bare.isEmpty() ? "0" : bare;
    }

    private boolean begins() {
        if (line.isEmpty()) {
            return true;
        }
        var before = line.getLast();
        return OPENERS.contains(before.text())
                || (line.size() == 1 && !before.isWord())
                || (line.size() == 2 && line.getFirst().isNumber() && !before.isWord() && !before.isNumber());
    }

    private void closeLine() {
        var loud = isLoud();
        for (var token : line) {
            tokens.add(
                    loud
                            ? new Token(
                                    token.text(),
                                    token.key(),
                                    token.bare(),
                                    token.shape(),
                                    token.start(),
                                    token.end(),
                                    token.spaced(),
                                    token.first(),
                                    true)
                            : token);
        }
        line.clear();
    }

    /// A heading in capitals, or one Where Every Word Begins With One.
    private boolean isLoud() {
        var words = line.stream().filter(Token::isWord).toList();
        var capitals = words.stream().filter(Token::isCapital).count();
        var shouted = words.stream()
                .filter(word -> word.text().chars().allMatch(Character::isUpperCase))
                .count();
        return (words.size() >= 3 && shouted * 10 >= words.size() * 6L)
                || (words.size() >= 7 && capitals * 10 >= words.size() * 8L);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
