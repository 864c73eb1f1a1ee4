package vn.camtay.practice.drawer;

/// Which of our few ways of drawing a kind of paper takes.
public enum Look {
    SHEET,
    CARD_FRONT,
    CARD_BACK,
    PORTRAIT,
    HOUSE,
    SHOP
}
