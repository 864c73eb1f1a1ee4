package vn.camtay.roster.reading;

/// What a column of a list holds.
public enum Field {
    ORDINAL,
    NAME,
    /// The name without its last word.
    FAMILY_NAME,
    /// The last word of a name.
    GIVEN_NAME,
    HAMLET,
    GROUP,
    /// A column for one group, with a cross for each of its people.
    GROUP_MARK,
    ROLE,
    PHONE,
    /// A year or a whole date; also each of two columns for men and women.
    BIRTH,
    BIRTH_DAY,
    BIRTH_MONTH,
    GENDER,
    DEVICES,
    NOTE,
    /// Known not to be wanted: identity numbers, e-mail and the like are not read.
    UNWANTED;

    boolean isName() {
        return this == NAME || this == FAMILY_NAME || this == GIVEN_NAME;
    }
}
