package vn.camtay.studio.mention;

import java.util.Optional;
import java.util.Set;
import vn.camtay.studio.mention.ProperName.Sort;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;

/// Finds names of organisations: a head such as "Phòng" or "Trung tâm", and the capitals after it.
final class Organisations {
    private static final Phrases HEADS = Words.phrases("organisations");
    private static final Phrases COMMON = Words.phrases("common-organisations");
    private static final Set<String> JOINERS = Set.of("-", "–", "&");
    private static final Set<String> VERBS = Set.of("bao", "dai", "ban", "bo", "to", "doi", "nhom", "hoi", "quy");
    private static final int LONGEST = 14;

    private Organisations() {}

    static boolean isHead(Passage passage, int index) {
        return HEADS.isAt(passage, index);
    }

    /// A head with a capital right after another name ("Lộc Hưng Ban …").
    static boolean beginsAfterName(Passage passage, int index) {
        var length = HEADS.lengthAt(passage, index);
        return length > 1
                && passage.at(index + 1).isWord()
                && !passage.at(index + 1).isCapital();
    }

    /// The organisation whose head stands at an index; one without a name of its own is none.
    static Optional<ProperName> at(Passage passage, Taken taken, int i) {
        var head = HEADS.lengthAt(passage, i);
        if (head == 0 || taken.has(i) || passage.at(i).loud() || COMMON.isAt(passage, i) || isVerb(passage, i, head)) {
            return Optional.empty();
        }
        var end = end(passage, taken, i + head);
        return end == i + head ? Optional.empty() : Optional.of(new ProperName(i, end, Sort.ORGANISATION, ""));
    }

    /// "báo Công an xã": somebody is told, no newspaper is meant.
    private static boolean isVerb(Passage passage, int index, int head) {
        var token = passage.at(index);
        return head == 1
                && VERBS.contains(token.bare())
                && (!token.isCapital() || token.first())
                && HEADS.isAt(passage, index + 1);
    }

    private static int end(Passage passage, Taken taken, int start) {
        var end = start;
        var at = start;
        while (at < start + LONGEST && isName(passage, taken, at)) {
            var lower = at + 1;
            var grouped = !passage.at(at).isShouted()
                    && (at == start || !passage.at(at - 1).isCapital());
            while (grouped && lower < at + 2 && isLower(passage, taken, lower) && !Words.isLink(passage, lower)) {
                lower++;
            }
            end = isName(passage, taken, at + 1) ? at + 1 : lower;
            at = end;
            if (JOINERS.contains(passage.at(at).text()) || Words.is(passage, at, "và")) {
                at++;
            }
        }
        return end;
    }

    private static boolean isName(Passage passage, Taken taken, int index) {
        var token = passage.at(index);
        return token.isNamed() && !taken.has(index) && !(token.isShouted() && HEADS.isAt(passage, index));
    }

    private static boolean isLower(Passage passage, Taken taken, int index) {
        var token = passage.at(index);
        return token.isWord() && !token.isCapital() && !taken.has(index);
    }
}
