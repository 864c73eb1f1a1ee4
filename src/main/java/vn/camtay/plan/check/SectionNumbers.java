package vn.camtay.plan.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.camtay.plan.Finding;
import vn.camtay.plan.reading.Evidence;
import vn.camtay.plan.reading.Evidence.PartNumber;

/// Two parts with one number. Deeper numbers count only when the same one comes twice in a row: lists may begin anew.
final class SectionNumbers implements PlanChecks.Check {
    @Override
    public Stream<Finding> look(Evidence evidence) {
        var found = Stream.<Finding>builder();
        Map<Integer, Integer> last = new HashMap<>();
        Map<Integer, Boolean> seen = new HashMap<>();
        for (var number : evidence.numbers()) {
            if (isRepeated(number, last, seen)) {
                found.add(Remarks.error("duplicate-section-number", number.line(), number.label()));
            }
            last.keySet().removeIf(depth -> depth > number.depth());
            last.put(number.depth(), number.value());
            if (number.depth() == 0) {
                seen.put(number.value(), true);
            }
        }
        return found.build();
    }

    private static boolean isRepeated(PartNumber number, Map<Integer, Integer> last, Map<Integer, Boolean> seen) {
        if (number.depth() == 0) {
            return number.value() > 1 && seen.containsKey(number.value())
                    || Integer.valueOf(number.value()).equals(last.get(0));
        }
        return number.value() > 1 && Integer.valueOf(number.value()).equals(last.get(number.depth()));
    }
}
