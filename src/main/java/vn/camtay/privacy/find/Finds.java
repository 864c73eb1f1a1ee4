package vn.camtay.privacy.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.camtay.privacy.Kind;
import vn.camtay.privacy.text.Sheet;

/// What was found on a sheet so far. A token belongs to one find at most: the first rule to claim it has it, so rules
/// run from the surest to the most daring.
public final class Finds {
    /// A find, by its first and last token.
    public record Find(Kind kind, int first, int last, double score, String why) {}

    private static final byte FREE = 0;
    private static final byte TAKEN = 1;
    private static final byte LEFT_ALONE = 2;

    final Sheet sheet;
    final Columns columns;
    private final List<Find> found = new ArrayList<>();
    private byte[] state = {};
    private int[] people = {0, 0};

    public Finds(Sheet sheet) {
        this.sheet = sheet;
        this.columns = new Columns(sheet);
    }

    /// Forgets what was found, for the next filling of the sheet.
    public void clear() {
        found.clear();
        columns.read();
        var size = sheet.size();
        if (state.length < size) {
            state = new byte[size + size / 2];
            people = new int[state.length + 2];
        } else {
            Arrays.fill(state, 0, size, FREE);
            Arrays.fill(people, 0, size + 2, 0);
        }
    }

    public List<Find> list() {
        return found;
    }

    boolean claim(Kind kind, int first, int last, double score, String why) {
        for (var token = first; token <= last; token++) {
            if (state[token] == TAKEN) {
                return false;
            }
        }
        Arrays.fill(state, first, last + 1, TAKEN);
        found.add(new Find(kind, first, last, score, why));
        people[sheet.tokens.sentence(first)] |= 1 << kind.ordinal();
        return true;
    }

    /// Links, codes and the like: later rules leave them alone.
    void leaveAlone(int first, int last) {
        for (var token = first; token <= last; token++) {
            if (state[token] == FREE) {
                state[token] = LEFT_ALONE;
            }
        }
    }

    boolean isFree(int token) {
        return state[token] == FREE;
    }

    boolean isTaken(int token) {
        return token >= 0 && token < sheet.size() && state[token] == TAKEN;
    }

    /// Whether anything of these kinds was found in the sentence.
    boolean has(int sentence, Kind... kinds) {
        for (var kind : kinds) {
            if (sentence >= 0 && sentence < people.length && (people[sentence] & 1 << kind.ordinal()) != 0) {
                return true;
            }
        }
        return false;
    }
}
