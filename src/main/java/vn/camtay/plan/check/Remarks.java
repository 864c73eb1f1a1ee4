package vn.camtay.plan.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.camtay.plan.Finding;
import vn.camtay.plan.Severity;

/// Short ways to make a finding.
final class Remarks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Remarks() {}

    static Finding error(String rule, int line, Object... details) {
        return new Finding(rule, Severity.ERROR, line, texts(details));
    }

    static Finding warning(String rule, int line, Object... details) {
        return new Finding(rule, Severity.WARNING, line, texts(details));
    }

    static Finding hint(String rule, int line, Object... details) {
        return new Finding(rule, Severity.HINT, line, texts(details));
    }

    private static List<String> texts(Object... details) {
        return java.util.Arrays.stream(details)
                .map(detail -> detail instanceof LocalDate day ? DAY.format(day) : String.valueOf(detail))
                .toList();
    }
}
