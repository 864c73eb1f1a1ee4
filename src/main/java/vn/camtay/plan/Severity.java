package vn.camtay.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// How much a finding matters: an error stands in the way of issuing, a warning wants a look, a hint is advice.
public enum Severity {
    ERROR,
    WARNING,
    HINT;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
