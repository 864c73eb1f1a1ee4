package vn.camtay.practice.drawer;

/// The small sign beside a heading by which a paper is known from afar, as a path on a square of 24.
enum Sign {
    BABY,
    PERSON,
    RINGS,
    RING,
    LEAF,
    PEN,
    KEY,
    HOUSE,
    HAND,
    SHOP,
    BOOK,
    CAP,
    BULB
}
