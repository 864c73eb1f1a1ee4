package vn.camtay.drill.address;

import vn.camtay.drill.content.KebabCase;

/// One thing to see in an address.
///
/// @param about the letters it is about, as shown
public record Finding(Kind kind, String about) {
    /// How much it weighs.
    public enum Weight {
        GOOD,
        NOTE,
        TRICK
    }

    public enum Kind {
        /// Ends in gov.vn where its owner stands.
        STATE(Weight.GOOD),
        LISTED(Weight.GOOD),
        /// A name kept for teaching (RFC 2606): nobody can own it.
        TEACHING(Weight.NOTE),
        PLAIN_HTTP(Weight.NOTE),
        /// An ending that no registry hands out.
        UNKNOWN_ENDING(Weight.NOTE),
        /// Letters with marks or of another script, honestly so.
        FOREIGN_LETTERS(Weight.NOTE),
        MANY_PARTS(Weight.NOTE),
        ODD_PORT(Weight.NOTE),
        /// `gov.vn` or an official address, in front of somebody else's name.
        STATE_IN_FRONT(Weight.TRICK),
        /// A known name in front of somebody else's.
        NAME_IN_FRONT(Weight.TRICK),
        /// Hyphens where the true address has dots, or a known name joined to something.
        JOINED(Weight.TRICK),
        /// A known name within a longer word.
        NAME_INSIDE(Weight.TRICK),
        /// A known name under another ending.
        OTHER_ENDING(Weight.TRICK),
        /// Letters that look like others.
        LOOKALIKE(Weight.TRICK),
        /// Letters of several scripts in one word.
        MIXED_LETTERS(Weight.TRICK),
        /// Digits in the place of letters.
        DIGITS(Weight.TRICK),
        /// A letter missing, doubled or swapped.
        MISSPELT(Weight.TRICK),
        /// `xn--`: other letters than those shown.
        PUNYCODE(Weight.TRICK),
        /// What stands before an `@` is not where it leads.
        USER_PART(Weight.TRICK),
        IP_HOST(Weight.TRICK),
        SHORTENER(Weight.TRICK),
        /// Leads straight to a program to install.
        PROGRAM(Weight.TRICK),
        /// Neither http nor https.
        OTHER_SCHEME(Weight.TRICK),
        /// Signs that nobody sees, or %-codes in the name.
        HIDDEN(Weight.TRICK),
        BROKEN(Weight.TRICK);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }

        public String key() {
            return "drill.address.finding." + KebabCase.of(this);
        }
    }
}
