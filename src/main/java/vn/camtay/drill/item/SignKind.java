package vn.camtay.drill.item;

import vn.camtay.drill.content.KebabCase;

/// What a sign is about; the first group warns, the second lets people trust.
public enum SignKind {
    /// The address is not that of whom it claims to be.
    ADDRESS(false),
    /// Sender, caller or visitor cannot be whom they say.
    SENDER(false),
    LINK(false),
    ASKS_CODE(false),
    ASKS_MONEY(false),
    ASKS_DATA(false),
    INSTALL(false),
    PERMISSIONS(false),
    HURRY(false),
    /// Fear of a fine, an arrest, a lock, an accident.
    THREAT(false),
    SECRECY(false),
    TOO_GOOD(false),
    /// Says something that is not so: a fee that does not exist, a procedure that is done in person.
    WRONG_FACT(false),
    /// Does not fit what people did or have: no parcel ordered, no such account.
    STORY(false),
    /// The only proof is a picture, a card, a uniform, a voice.
    MERE_PICTURE(false),
    /// The money would go to somebody else.
    RECEIVER(false),
    WRITING(false),

    KNOWN_ADDRESS(true),
    KNOWN_SENDER(true),
    ASKS_NOTHING(true),
    NO_HURRY(true),
    /// The answer to what one has just done oneself.
    OWN_ACTION(true),
    /// Leads to a way of checking for oneself: the counter, the app, a known number.
    OWN_CHECK(true),
    WARNS(true),
    FITS_FACTS(true),
    RIGHT_RECEIVER(true),
    FROM_STORE(true),
    FEW_PERMISSIONS(true);

    private final boolean trusting;

    SignKind(boolean trusting) {
        this.trusting = trusting;
    }

    /// Whether it is a reason to trust.
    public boolean isTrusting() {
        return trusting;
    }

    public String key() {
        return "drill.sign." + KebabCase.of(this);
    }
}
