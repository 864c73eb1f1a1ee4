package vn.camtay.practice.trouble;

/// What a trouble or an answer to it does to a rehearsal. Each is possible in every state.
public enum Effect {
    NONE,
    /// The portal forgets the sign-in; the dossier stays.
    SIGNED_OUT,
    /// The one-time code is no good any more.
    CODE_GONE,
    NEW_CODE,
    PASSCODE_LOCKED,
    /// Everything attached was not really saved.
    ATTACHED_GONE,
    /// The form has to be filled once more.
    FORM_GONE,
    QR_GONE,
    NEW_QR,
    /// The bank took the money, the portal does not know.
    MONEY_TAKEN,
    /// The payment is found by its transaction code.
    MONEY_FOUND,
    NEXT_DAY,
    /// Back to the choice of the commune; what was filled in stays.
    ANOTHER_COMMUNE,
    DEVICE_UNKNOWN,
    DEVICE_KNOWN
}
