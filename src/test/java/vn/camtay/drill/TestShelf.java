package vn.camtay.drill;

import java.util.ArrayList;
import java.util.List;

/// A shelf of made-up items, with both forms.
public final class TestShelf {
    /// An item of form A.
    public static final String RESERVED = "sms-40";

    private TestShelf() {}

    public static Shelf free() {
        var formA = TestItems.form(40);
        var formB = TestItems.form(70);
        var items = new ArrayList<>(TestItems.shelf(1));
        items.addAll(formA);
        items.addAll(formB);
        return new Shelf(items, formA, formB, _ -> List.of());
    }
}
