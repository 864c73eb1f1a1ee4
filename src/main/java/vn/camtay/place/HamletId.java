package vn.camtay.place;

import java.util.UUID;

/// Identifies a hamlet. Names do not: "ấp 1" and "ấp 1 Lộc Điền" are two places.
public record HamletId(UUID value) {
    public static HamletId of(String text) {
        return new HamletId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
