package vn.camtay.practice.drawer;

/// What is wrong with a paper, or nothing. The drawing shows it; the label says it only as a neighbour would.
public enum Flaw {
    GOOD,
    BLURRED,
    /// A part of the paper, with something that forms ask, is outside the picture.
    CROPPED,
    /// The back where the front is asked, or the front for the back.
    WRONG_SIDE,
    EXPIRED,
    SOMEBODY_ELSES,
    /// Only by its stated size: no such file is ever made.
    TOO_LARGE,
    /// A kind of file that the portal does not take.
    WRONG_TYPE,
    /// The right name, and nothing on the page.
    EMPTY
}
