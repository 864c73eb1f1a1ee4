package vn.camtay.studio;

/// What a product is called: its first line.
public final class Titles {
    private static final int LONGEST = 120;

    private Titles() {}

    public static String of(String text) {
        var title = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST).strip() + "…";
    }
}
