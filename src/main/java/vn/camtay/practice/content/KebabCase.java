package vn.camtay.practice.content;

import java.util.Locale;
import java.util.regex.Pattern;

/// The form of every id in the content files: small letters and digits joined by single hyphens.
public final class KebabCase {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    private KebabCase() {}

    public static boolean is(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    public static String checked(String value) {
        if (!is(value)) {
            throw new IllegalArgumentException("not kebab-case: " + value);
        }
        return value;
    }

    /// A constant as the content files write it.
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
