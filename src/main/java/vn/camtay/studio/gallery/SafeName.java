package vn.camtay.studio.gallery;

import vn.camtay.shared.Folding;

/// Names of files in plain letters, which every machine unpacks the same way and nothing escapes from.
final class SafeName {
    private static final int LONGEST = 40;

    private SafeName() {}

    static String of(String text) {
        var plain = Folding.fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var name = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return name.isEmpty() ? "khong-ten" : name;
    }

    /// With its place before it, so that two of one name stay two.
    static String of(int place, String text) {
        return "%02d-%s".formatted(place, of(text));
    }
}
