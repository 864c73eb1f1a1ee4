package vn.camtay.plan.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// One datum in which two versions of a plan differ.
///
/// @param before "" where it is new
/// @param after "" where it is gone
public record Difference(String key, String before, String after) {
    public enum Sort {
        ADDED,
        CHANGED,
        REMOVED
    }

    public Sort sort() {
        return before.isEmpty() ? Sort.ADDED : after.isEmpty() ? Sort.REMOVED : Sort.CHANGED;
    }

    /// In the order of the newer plan, what is gone last.
    public static List<Difference> between(PlanSheet before, PlanSheet after) {
        var keys = new LinkedHashSet<String>();
        after.data().forEach(datum -> keys.add(datum.key()));
        before.data().forEach(datum -> keys.add(datum.key()));
        var differences = new ArrayList<Difference>();
        for (var key : keys) {
            var difference = new Difference(key, text(before, key), text(after, key));
            if (!difference.before().equals(difference.after())) {
                differences.add(difference);
            }
        }
        return List.copyOf(differences);
    }

    /// Parts of a cluster that was taken out are out with it.
    private static String text(PlanSheet sheet, String key) {
        var end = key.indexOf('.', key.indexOf('.') + 1);
        return end >= 0 && sheet.text(key.substring(0, end)).isEmpty() ? "" : sheet.text(key);
    }
}
