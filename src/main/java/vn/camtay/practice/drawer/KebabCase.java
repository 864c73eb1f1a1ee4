package vn.camtay.practice.drawer;

import java.util.regex.Pattern;

/// The form of every id in the content files: small letters and digits joined by single hyphens.
final class KebabCase {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    private KebabCase() {}

    static String checked(String value) {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not kebab-case: " + value);
        }
        return value;
    }
}
