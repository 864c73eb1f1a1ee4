package vn.camtay.studio.check;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;
import vn.camtay.studio.text.Wordlists;

/// The matters of which a text makes promises, as data.
final class Claims {
    private static final Wordlists LISTS = Wordlists.at("/content/studio/claims.txt");
    private static final String PREFIX = "claim ";
    private static final Phrases WARNING = LISTS.phrases("warning");
    private static final Phrases NOT_BEFORE = LISTS.phrases("not-before");
    private static final List<Matter> MATTERS = LISTS.namesFrom(PREFIX).stream()
            .map(name -> Matter.of(name.substring(PREFIX.length())))
            .toList();

    /// @param reason what people call it
    /// @param support words of a fact that speak of the matter, besides the patterns
    record Matter(String reason, List<ClaimPattern> patterns, Phrases support) {
        private static Matter of(String name) {
            return new Matter(
                    LISTS.list("reason " + name).getFirst(),
                    LISTS.list(PREFIX + name).stream().map(ClaimPattern::parse).toList(),
                    Phrases.of(LISTS.find("support " + name)));
        }

        /// One past the longest match that begins at an index, or -1.
        int matchAt(Passage passage, int index) {
            var end = -1;
            for (var pattern : patterns) {
                end = Math.max(end, pattern.matchAt(passage, index));
            }
            return end;
        }

        boolean isIn(Passage passage) {
            for (var i = 0; i < passage.size(); i++) {
                if (support.isAt(passage, i) || matchAt(passage, i) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /// @param from the first token
    /// @param to one past the last
    record Claim(int from, int to, Matter matter) {}

    private Claims() {}

    static List<Matter> matters() {
        return MATTERS;
    }

    /// The promises a text makes; not those it warns of or denies.
    static List<Claim> in(Passage passage) {
        return matches(passage).stream()
                .filter(claim -> isMeant(passage, claim.from()) && !isWarned(passage, claim.from()))
                .toList();
    }

    /// The promises a text warns of: what stands in them is not the writer's word.
    static List<Claim> warnedOf(Passage passage) {
        return matches(passage).stream()
                .filter(claim -> isWarned(passage, claim.from()))
                .toList();
    }

    private static List<Claim> matches(Passage passage) {
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < passage.size(); i++) {
            for (var matter : MATTERS) {
                var end = matter.matchAt(passage, i);
                if (end > i) {
                    claims.add(new Claim(i, end, matter));
                }
            }
        }
        return claims;
    }

    private static boolean isMeant(Passage passage, int index) {
        var token = passage.at(index);
        return (token.isWord() || (token.isNumber() && token.spaced())) && NOT_BEFORE.lengthBefore(passage, index) == 0;
    }

    private static boolean isWarned(Passage passage, int index) {
        for (var i = passage.sentenceStart(index); i < passage.sentenceEnd(index); i++) {
            if (WARNING.isAt(passage, i)) {
                return true;
            }
        }
        return false;
    }
}
