package vn.camtay.roster;

import java.util.UUID;

/// Identifies a person of the roster; the same id is their subject when they sign in.
public record PersonId(UUID value) {
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
