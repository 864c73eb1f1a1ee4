package vn.camtay.plan.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.camtay.plan.Finding;
import vn.camtay.plan.reading.Evidence;

/// The top of the page: number, date of issue, motto (Nghị định 30/2020/NĐ-CP).
final class HeadingChecks {
    private static final Pattern MOTTO = Pattern.compile("\\p{L}+ \\p{L}+ [-–—] \\p{L}+ \\p{L}+ [-–—] \\p{L}+ \\p{L}+");

    private HeadingChecks() {}

    static Stream<Finding> number(Evidence evidence) {
        return evidence.plan().heading().number() != null
                ? Stream.empty()
                : Stream.of(Remarks.warning("missing-number", evidence.numberLine()));
    }

    static Stream<Finding> date(Evidence evidence) {
        return evidence.plan().heading().issued() != null
                ? Stream.empty()
                : Stream.of(Remarks.warning("missing-date", evidence.dateLine()));
    }

    static Stream<Finding> motto(Evidence evidence) {
        var motto = evidence.motto();
        return motto == null || MOTTO.matcher(motto.value()).matches()
                ? Stream.empty()
                : Stream.of(Remarks.warning("motto-spacing", motto.line(), motto.value()));
    }
}
