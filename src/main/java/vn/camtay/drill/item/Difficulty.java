package vn.camtay.drill.item;

import vn.camtay.drill.content.KebabCase;

/// How hard it is to tell a fake from the genuine, by `PhishScale`.
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD;

    public String key() {
        return "drill.item.difficulty." + KebabCase.of(this);
    }
}
