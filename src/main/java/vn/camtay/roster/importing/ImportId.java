package vn.camtay.roster.importing;

import java.util.UUID;

/// Identifies a list handed in.
public record ImportId(UUID value) {
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
