package vn.camtay.practice.drawer;

/// The small sign beside a heading by which a paper is known from afar.
public enum Sign {
    BABY,
    PERSON,
    RINGS,
    RING,
    LEAF,
    PEN,
    KEY,
    HOUSE,
    PEOPLE,
    SHOP,
    BOOK,
    CAP,
    BULB
}
