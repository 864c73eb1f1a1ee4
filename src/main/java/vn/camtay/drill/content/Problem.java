package vn.camtay.drill.content;

/// What is wrong with an item or a claim.
///
/// @param of its code, or the name of the file where there is none
/// @param at the field, such as `parts.p2`; empty for the whole
/// @param about the value that is wrong, or the most that is allowed
public record Problem(String of, String at, Kind kind, String about) {
    public enum Kind {
        NO_YAML,
        MISSING,
        UNKNOWN,
        NONE_OF,
        TWICE,
        NO_CODE,
        NO_NUMBER,
        NO_MONTH,
        TOO_LONG,
        TOO_MANY,
        /// Not composed (NFC): the same word typed twice would not match.
        NOT_COMPOSED,
        /// Letters that nobody sees.
        INVISIBLE,
        /// A place on the web that is somebody's, or could become so.
        REAL_ADDRESS,
        /// Written so that a reader sees an address and a check does not.
        HIDDEN_ADDRESS,
        /// A telephone, account or identity number that could be somebody's.
        REAL_NUMBER,
        /// The name of a real bank or company.
        REAL_NAME,
        /// A genuine item needs an officially listed address.
        NOT_LISTED,
        /// The words of a sign do not stand where it points.
        NO_SUCH_WORDS,
        NO_SUCH_PART,
        /// Signs of a fake on a genuine item, or the other way round.
        WRONG_SIDE,
        NO_FORM
    }

    /// The key of its words.
    public String key() {
        return "drill.item.problem." + KebabCase.of(kind);
    }
}
