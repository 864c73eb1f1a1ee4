package vn.camtay.practice.drawer;

/// As forms ask it.
public enum Sex {
    MALE,
    FEMALE
}
