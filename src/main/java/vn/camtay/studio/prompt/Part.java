package vn.camtay.studio.prompt;

import java.util.Locale;

/// What a good prompt has.
public enum Part {
    ROLE,
    GOAL,
    AUDIENCE,
    FACTS,
    FORM,
    LIMITS,
    FORBIDDEN;

    public String key() {
        return "studio.prompt.part." + word();
    }

    /// As its list is named.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
