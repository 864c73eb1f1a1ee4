package vn.camtay.studio.mention;

import java.util.Optional;
import java.util.Set;
import vn.camtay.studio.mention.ProperName.Sort;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;

/// Finds people's names by surnames and titles.
final class People {
    private static final Set<String> SURNAMES = Words.keys("surnames");
    private static final Set<String> STRONG = Words.keys("strong-surnames");
    private static final Set<String> BARE_SURNAMES = Words.bare("surnames");
    private static final Set<String> BARE_STRONG = Words.bare("strong-surnames");
    private static final Phrases TITLES = Words.phrases("titles");
    private static final Phrases ADDRESSES = Words.phrases("address-titles");
    private static final Phrases OFFICES = Words.phrases("not-given-names");
    private static final int LONGEST = 6;

    private People() {}

    /// The name that begins at an index.
    static Optional<ProperName> at(Passage passage, Taken taken, int i) {
        if (!passage.at(i).isNamed() || passage.at(i).isShouted() || taken.has(i) || isOffice(passage, i)) {
            return Optional.empty();
        }
        var title = TITLES.lengthBefore(passage, i);
        var end = end(passage, taken, i);
        var length = end - i;
        if (title > 0 && (length > 1 || ADDRESSES.lengthBefore(passage, i) > 0)) {
            return Optional.of(new ProperName(i, end, Sort.PERSON, titleOf(passage, i, title)));
        }
        var sure = isStrong(passage, i)
                || (isSurname(passage, i) && (!passage.at(i).first() || length > 2));
        return sure && length > 1 && !passage.at(i + 1).isShouted()
                ? Optional.of(new ProperName(i, end, Sort.PERSON, ""))
                : Optional.empty();
    }

    static boolean isSurname(Passage passage, int index) {
        return has(passage, index, SURNAMES, BARE_SURNAMES);
    }

    /// Whether a name of two words or more clearly begins here, after other capitals.
    static boolean begins(Passage passage, int index) {
        return isStrong(passage, index) && passage.at(index + 1).isNamed();
    }

    private static boolean isStrong(Passage passage, int index) {
        return has(passage, index, STRONG, BARE_STRONG);
    }

    private static boolean has(Passage passage, int index, Set<String> keys, Set<String> bares) {
        var token = passage.at(index);
        return token.isNamed() && (keys.contains(token.key()) || (token.isPlain() && bares.contains(token.bare())));
    }

    private static boolean isOffice(Passage passage, int index) {
        return OFFICES.isAt(passage, index);
    }

    private static int end(Passage passage, Taken taken, int i) {
        var end = i + 1;
        while (end < i + LONGEST
                && passage.at(end).isNamed()
                && !passage.at(end).first()
                && !taken.has(end)
                && !passage.at(end).isShouted()
                && !(end > i + 1 && (isOffice(passage, end) || (begins(passage, end) && !isMiddle(passage, end))))) {
            end++;
        }
        return end;
    }

    /// "Điểu Thị Hoa", "Lê Trần Minh": a surname may stand second.
    private static boolean isMiddle(Passage passage, int index) {
        return passage.at(index).bare().equals("thi");
    }

    private static String titleOf(Passage passage, int index, int length) {
        var title = new StringBuilder();
        for (var i = index - length; i < index; i++) {
            title.append(title.isEmpty() ? "" : " ").append(passage.at(i).bare());
        }
        return title.toString();
    }
}
