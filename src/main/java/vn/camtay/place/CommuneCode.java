package vn.camtay.place;

import java.util.Optional;

/// A commune's code in the national list, five digits as text: "25303" is Lộc Hưng. The tenant of every table.
public record CommuneCode(String value) {
    public CommuneCode {
        if (!value.matches("\\d{5}")) {
            throw new IllegalArgumentException("a commune code has five digits");
        }
    }

    public static Optional<CommuneCode> read(String text) {
        return text.strip().matches("\\d{5}") ? Optional.of(new CommuneCode(text.strip())) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
