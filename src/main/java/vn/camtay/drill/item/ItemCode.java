package vn.camtay.drill.item;

import java.util.Optional;
import java.util.regex.Pattern;

/// The name of an item in files, addresses and answers, such as `sms-07`; it never tells whether the item is genuine.
public record ItemCode(String text) implements Comparable<ItemCode> {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,8}-\\d{2,6}");

    public ItemCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no item code: " + text);
        }
    }

    public static Optional<ItemCode> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ItemCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(ItemCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
