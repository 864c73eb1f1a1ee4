package vn.camtay.studio.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;
import vn.camtay.studio.text.Syllable;
import vn.camtay.studio.text.Token;
import vn.camtay.studio.text.Wordlists;

/// The lists by which mentions are recognised, and the small questions asked of single words.
final class Words {
    static final Wordlists LISTS = Wordlists.at("/content/studio/mentions.txt");

    private static final Set<String> RANGE_SIGNS = Set.of("-", "–", "→", "~");

    private static final Set<String> LINKS = Set.of(
            "la", "va", "cua", "thi", "da", "cho", "voi", "trong", "tai", "o", "duoc", "nay", "do", "nua", "khi", "ma",
            "co", "se", "dang", "den", "tu", "de", "hay", "hoac", "nhung", "cung", "theo", "boi", "vi", "kia", "ay",
            "gom", "bao", "tren", "duoi", "tro", "moi", "nhu", "con", "chi", "cac", "khong", "phai", "ve", "ra", "vao");

    /// The words that are asked for over and over, made comparable once.
    private static final Map<String, Asked> ASKED = new ConcurrentHashMap<>();

    private record Asked(String key, String bare) {
        static Asked of(String word) {
            return new Asked(Syllable.key(word), Syllable.bare(word));
        }
    }

    private Words() {}

    static Phrases phrases(String list) {
        return LISTS.phrases(list);
    }

    static Set<String> bare(String list) {
        return LISTS.words(list).stream().map(Syllable::bare).collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> keys(String list) {
        return LISTS.words(list).stream().map(Syllable::key).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a word of the passage is this one, given with its marks.
    static boolean is(Passage passage, int index, String word) {
        var token = passage.at(index);
        var wanted = ASKED.computeIfAbsent(word, Asked::of);
        return passage.plain() ? token.bare().equals(wanted.bare) : token.key().equals(wanted.key);
    }

    static boolean isAny(Passage passage, int index, List<String> words) {
        for (var word : words) {
            if (is(passage, index, word)) {
                return true;
            }
        }
        return false;
    }

    /// A word that joins others and names nothing.
    static boolean isLink(Passage passage, int index) {
        return LINKS.contains(passage.at(index).bare());
    }

    /// `-`, `–`, `đến`, `tới`.
    static boolean isRange(Passage passage, int index) {
        return RANGE_SIGNS.contains(passage.at(index).text()) || isAny(passage, index, List.of("đến", "tới"));
    }

    /// `,`, `và`, `&`, `;`, `hoặc`.
    static boolean isAnd(Passage passage, int index) {
        var token = passage.at(index);
        return token.is(",")
                || token.is("&")
                || token.is(";")
                || token.is("+")
                || isAny(passage, index, List.of("và", "hoặc", "hay"));
    }

    /// Stands right after what is before it.
    static boolean joined(Token token) {
        return !token.spaced() && !token.isBreak();
    }
}
