package vn.camtay.access.signin;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.camtay.access.key.Tokens;

/// What the cookie says: the commune, so that one shard is asked, and the token.
record SignInCookie(String commune, String token) {
    private static final Pattern FORM = Pattern.compile("(\\d{5}|_)\\.([\\w-]{43})");

    static Optional<SignInCookie> read(String value) {
        var parts = FORM.matcher(value);
        return parts.matches()
                ? Optional.of(new SignInCookie(parts.group(1).replace('_', '*'), parts.group(2)))
                : Optional.empty();
    }

    String value() {
        return commune.replace('*', '_') + "." + token;
    }

    String tokenHash() {
        return Tokens.hash(token);
    }
}
