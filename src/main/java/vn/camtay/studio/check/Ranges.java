package vn.camtay.studio.check;

import java.util.Set;
import vn.camtay.studio.mention.Moment;
import vn.camtay.studio.text.Passage;

/// Whether two dates are the ends of a range: "từ ngày 27 đến ngày 29/12".
final class Ranges {
    private static final Set<String> LINKS = Set.of("-", "–", "den", "toi", "het");

    private Ranges() {}

    static boolean joins(Passage passage, Moment first, Moment last) {
        if (last.from() - first.to() > 4 || last.from() <= first.to()) {
            return false;
        }
        return passage.tokens().subList(first.to(), last.from()).stream()
                .anyMatch(token -> LINKS.contains(token.bare()));
    }
}
