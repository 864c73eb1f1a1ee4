package vn.camtay.practice.play;

/// What can be done wrongly on each screen. Its words are in the messages, by the name in lower case with dots.
public enum Slip {
    OTHER_PROCEDURE,
    NOT_ONLINE,
    ONLINE_AFTER_ALL,
    PAPER_LEFT_AT_HOME,
    OTHER_COMMUNE,
    WRONG_PASSWORD,
    NO_ACCOUNT,
    LEVEL_ONE_ONLY,
    NOT_ACTIVATED,
    UNKNOWN_DEVICE,
    WRONG_CODE,
    CODE_TOO_OLD,
    NOT_SHARED,
    FOR_SOMEBODY_ELSE,
    SIGNED_FOR_ANOTHER,
    WRONG_PASSCODE,
    PASSCODE_LOCKED,
    NO_CERTIFICATE,
    FILE_TOO_LARGE,
    FILE_OF_WRONG_TYPE,
    NOTHING_ATTACHED,
    NOT_SAVED,
    NOT_DECLARED,
    QR_TOO_OLD,
    RECEIVER_NOT_READ,
    SIGNATURE_MISREAD,
    REAL_NUMBER,
    /// The helper typed what only the resident may type.
    HELPER_TYPED,
    /// The clerk returned a dossier without naming all that is wrong.
    REASONS_LEFT_OUT,
    /// The clerk named something that is in order.
    REASON_UNFOUNDED,
    /// The clerk took in what should have been returned.
    TAKEN_UNCHECKED,
    BEFORE_ITS_TIME
}
