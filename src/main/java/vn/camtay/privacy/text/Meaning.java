package vn.camtay.privacy.text;

/// What a word or phrase of the lists in `content/privacy` is a sign of. At most 64, one bit each.
public enum Meaning {
    /// Parts of names.
    SURNAME,
    /// A surname that is also an everyday word or begins one: counts only with other signs.
    COMMON_SURNAME,
    MIDDLE,
    GIVEN,
    /// Bảy, Út: how a child's place in the family serves as a name in the south.
    ORDINAL,
    TITLE,
    SHORT_TITLE,
    ROLE,
    NAME_LABEL,
    NOT_IN_NAME,
    NAMED_THING,
    PLACE,
    FAMOUS,
    COMPOUND,
    KNOWN,

    /// What stands before a number.
    PHONE,
    ID,
    PASSPORT,
    ACCOUNT,
    BANK,
    CARD,
    TAX,
    INSURANCE,
    PLATE,
    OTP,
    PASSWORD,
    BIRTH,
    ADDRESS,
    COORDINATES,
    CODE,
    HOTLINE,
    UNIT,

    /// Levels of an address.
    HOUSE,
    ROAD,
    TEAM,
    HAMLET,
    COMMUNE,
    DISTRICT,
    PROVINCE_WORD,
    PROVINCE,
    PUBLIC_PLACE,

    ILLNESS,
    MINOR_ILLNESS,
    SUFFERS,
    ABOUT_ILLNESS,
    ILLNESS_DETAIL,
    ETHNIC_GROUP,
    ETHNIC_LABEL,
    SECRECY,
    NEGATION;

    public final long bit = 1L << ordinal();
}
