package vn.camtay.plan.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
        Map<Integer, Set<Integer>> seen = new HashMap<>();
        for (var number : evidence.numbers()) {
            if (isRepeated(number, last, seen)) {
                found.add(Remarks.error("duplicate-section-number", number.line(), number.label()));
            }
            last.keySet().removeIf(depth -> depth > number.depth());
            last.put(number.depth(), number.value());
            seen.keySet().removeIf(depth -> depth > number.depth());
            seen.computeIfAbsent(number.depth(), depth -> new HashSet<>()).add(number.value());
        }
        return found.build();
    }

    private static boolean isRepeated(PartNumber number, Map<Integer, Integer> last, Map<Integer, Set<Integer>> seen) {
        var twiceInARow = Integer.valueOf(number.value()).equals(last.get(number.depth()));
        if (number.isOutermost()) {
            return twiceInARow
                    || number.value() > 1
                            && seen.getOrDefault(number.depth(), Set.of()).contains(number.value());
        }
        return twiceInARow && number.value() > 1;
    }
}
