package vn.camtay.drill.content;

import java.util.Locale;

/// A constant as content files and message keys write it.
public final class KebabCase {
    private KebabCase() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
