package vn.camtay.guide;

import vn.camtay.shared.Folding;

/// One line of an article, as said in one breath.
///
/// Files and the service centre's form write it the same way: `== …` heads a group, `? …` is not confirmed.
public record Line(Sort sort, String text) {
    public enum Sort {
        PLAIN,
        HEADING,
        /// Shown in amber: the source lost it, contradicts itself, or there is none.
        UNSURE
    }

    private static final String HEADING = "==";
    private static final String UNSURE = "?";

    static Line read(String written) {
        var text = Folding.clean(written);
        if (text.startsWith(HEADING)) {
            return new Line(Sort.HEADING, text.substring(HEADING.length()).strip());
        }
        return text.startsWith(UNSURE)
                ? new Line(Sort.UNSURE, text.substring(UNSURE.length()).strip())
                : new Line(Sort.PLAIN, text);
    }

    public String written() {
        return switch (sort) {
            case PLAIN -> text;
            case HEADING -> HEADING + " " + text;
            case UNSURE -> UNSURE + " " + text;
        };
    }

    public boolean isUnsure() {
        return sort == Sort.UNSURE;
    }

    public boolean isHeading() {
        return sort == Sort.HEADING;
    }
}
