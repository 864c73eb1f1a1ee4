package vn.camtay.practice;

/// How much the program helps.
public enum Mode {
    /// The program does it, one press at a time, and says why.
    SHOW_ME,
    /// One line and one mark on each screen.
    GUIDED,
    /// A hint when asked for, and counted.
    ON_MY_OWN,
    /// No hints: before and after.
    TEST
}
