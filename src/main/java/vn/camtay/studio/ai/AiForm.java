package vn.camtay.studio.ai;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.camtay.studio.standin.Manner;

/// The settings as they are typed.
///
/// @param key a new one; what is there is never sent to the page, so it never comes back
record AiForm(
        @Nullable String kind,
        @Nullable String address,
        @Nullable String model,
        @Nullable String manner,
        @Nullable String key,
        @Nullable String patience,
        @Nullable String asksPerson,
        @Nullable String asksGroup,
        @Nullable String tokensPerson,
        @Nullable String tokensGroup,
        @Nullable String priceIn,
        @Nullable String priceOut) {
    static final String OLLAMA = "http://localhost:11434/v1";
    private static final int LONGEST = 300;

    static AiForm of(AiSettings settings) {
        var limits = settings.limits();
        return new AiForm(
                settings.kind().name(),
                settings.address(),
                settings.kind() == AiKind.PRACTICE ? "" : settings.model(),
                settings.model(),
                null,
                String.valueOf(settings.patience().toSeconds()),
                String.valueOf(limits.asksPerson()),
                String.valueOf(limits.asksGroup()),
                String.valueOf(limits.tokensPerson()),
                String.valueOf(limits.tokensGroup()),
                String.valueOf(settings.price().in()),
                String.valueOf(settings.price().out()));
    }

    /// @param settings empty when something is wrong
    /// @param errors by field, each the key of what to say
    record Read(Optional<AiSettings> settings, String key, Map<String, String> errors) {}

    Read read() {
        var errors = new LinkedHashMap<String, String>();
        var chosen = Arrays.stream(AiKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(AiKind.OFF);
        var place = address(chosen, errors);
        var name = model(chosen, errors);
        var secret = text(key);
        if (secret.length() > LONGEST || !secret.matches("[\\x21-\\x7e]*")) {
            errors.put("key", "studio.ai.error.key");
        }
        var limits = new Limits(
                (int) number("asksPerson", asksPerson, 1, 1_000, errors),
                (int) number("asksGroup", asksGroup, 1, 10_000, errors),
                number("tokensPerson", tokensPerson, 1_000, 100_000_000, errors),
                number("tokensGroup", tokensGroup, 1_000, 1_000_000_000, errors));
        var price = new Price(
                number("priceIn", priceIn, 0, 100_000_000, errors),
                number("priceOut", priceOut, 0, 100_000_000, errors));
        var wait = Duration.ofSeconds(number("patience", patience, 5, 600, errors));
        var settings = new AiSettings(chosen, place, name, wait, limits, price);
        return new Read(errors.isEmpty() ? Optional.of(settings) : Optional.empty(), secret, errors);
    }

    private String address(AiKind chosen, Map<String, String> errors) {
        if (!chosen.isElsewhere()) {
            return "";
        }
        var typed = text(address).replaceFirst("/+$", "");
        var place = typed.isEmpty() && chosen == AiKind.OLLAMA ? OLLAMA : typed;
        var full = chosen == AiKind.OLLAMA && !place.endsWith("/v1") ? place + "/v1" : place;
        if (full.length() > LONGEST || !isAddress(full)) {
            errors.put("address", "studio.ai.error.address");
        }
        return full;
    }

    private static boolean isAddress(String text) {
        try {
            var uri = URI.create(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String model(AiKind chosen, Map<String, String> errors) {
        if (chosen == AiKind.PRACTICE) {
            return Manner.read(text(manner)).orElse(Manner.GOOD).model();
        }
        var name = text(model);
        if (chosen.isElsewhere() && !name.matches("[\\w.:/@+-]{1,120}")) {
            errors.put("model", "studio.ai.error.model");
        }
        return name;
    }

    private static long number(
            String field, @Nullable String typed, long least, long most, Map<String, String> errors) {
        var digits = text(typed).replaceAll("[ .,_]", "");
        if (digits.matches("\\d{1,10}")) {
            var number = Long.parseLong(digits);
            if (number >= least && number <= most) {
                return number;
            }
        }
        errors.put(field, "studio.ai.error.number");
        return least;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
