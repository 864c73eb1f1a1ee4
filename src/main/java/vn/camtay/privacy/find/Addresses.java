package vn.camtay.privacy.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import vn.camtay.privacy.Kind;
import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// Addresses of people: a house, road, tổ, thôn or ấp with at least one more level. What may be only a place in the
/// news
/// waits for a sign of a person beside it.
final class Addresses {
    private record Candidate(int first, int last, boolean strong) {}

    private static final int LABEL_NEAR = 7;
    private static final int PUBLIC_NEAR = 8;

    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;
    private final AddressReading reading;
    private final List<Candidate> candidates = new ArrayList<>();
    private final BitSet sentences = new BitSet();
    private boolean[] inside = {};

    Addresses(Finds finds) {
        this.finds = finds;
        sheet = finds.sheet;
        tokens = sheet.tokens;
        reading = new AddressReading(finds);
    }

    /// Notes what may be an address, so that no name is looked for in a street or commune.
    void note() {
        candidates.clear();
        sentences.clear();
        if (inside.length < sheet.size()) {
            inside = new boolean[sheet.size() * 2];
        } else {
            Arrays.fill(inside, 0, sheet.size(), false);
        }
        for (var token = 0; token < sheet.size(); token++) {
            if (reading.read(token)) {
                candidates.add(new Candidate(token, reading.last(), reading.isStrong()));
                sentences.set(tokens.sentence(token));
                Arrays.fill(inside, token, reading.last() + 1, true);
                token = reading.last();
            }
        }
    }

    boolean isInside(int token) {
        return inside[token];
    }

    /// Whether a sentence may hold an address.
    boolean isNear(int sentence) {
        return sentences.get(sentence);
    }

    /// Decides once the people of each sentence are known.
    void decide() {
        for (var candidate : candidates) {
            var person = isOfPerson(candidate);
            var labelled = isLabelled(candidate.first());
            var known = person || !isPublic(candidate.first());
            if (known && (candidate.strong() || person || labelled || isWholeLine(candidate))) {
                var score = candidate.strong() ? 0.93 : labelled ? 0.9 : 0.8;
                finds.claim(Kind.ADDRESS, candidate.first(), candidate.last(), score, why(candidate, labelled));
            }
        }
    }

    private static String why(Candidate candidate, boolean labelled) {
        if (candidate.strong()) {
            return "số nhà, đường hoặc tổ, kèm cấp trên";
        }
        return labelled
                ? "ấp, thôn hoặc đường kèm cấp trên, sau chữ chỉ nơi ở"
                : "ấp, thôn hoặc đường kèm cấp trên, cạnh một người";
    }

    private boolean isOfPerson(Candidate candidate) {
        var sentence = tokens.sentence(candidate.first());
        return finds.has(
                        sentence,
                        Kind.NAME,
                        Kind.PHONE,
                        Kind.ID_NUMBER,
                        Kind.BIRTH_DATE,
                        Kind.INSURANCE,
                        Kind.BANK_ACCOUNT)
                && (!isPublic(candidate.first()) || isLabelled(candidate.first()));
    }

    private boolean isLabelled(int first) {
        if ((finds.columns.above(first) & Meaning.ADDRESS.bit) != 0) {
            return true;
        }
        for (var token = first - 1; token >= first - LABEL_NEAR && token >= 0; token--) {
            if (tokens.gap(token + 1) == Tokens.NEW_LINE && !tokens.isSign(token, ':') || finds.isTaken(token)) {
                return false;
            }
            if (sheet.ends(token, Meaning.ADDRESS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPublic(int first) {
        for (var token = first - 1; token >= first - PUBLIC_NEAR && token >= 0; token--) {
            if (tokens.gap(token + 1) == Tokens.NEW_LINE || tokens.sentence(token) != tokens.sentence(first)) {
                return false;
            }
            if (finds.isTaken(token)) {
                return false;
            }
            if (sheet.ends(token, Meaning.PUBLIC_PLACE)) {
                return true;
            }
        }
        return false;
    }

    /// A line that holds an address and nothing else, as in a list or a table's cell.
    private boolean isWholeLine(Candidate candidate) {
        var from = candidate.first();
        while (tokens.gap(from) != Tokens.NEW_LINE && tokens.isAnySign(from - 1)) {
            from--;
        }
        var to = candidate.last();
        while (to + 1 < sheet.size() && tokens.gap(to + 1) != Tokens.NEW_LINE && tokens.isAnySign(to + 1)) {
            to++;
        }
        return tokens.gap(from) == Tokens.NEW_LINE && tokens.gap(to + 1) == Tokens.NEW_LINE;
    }
}
