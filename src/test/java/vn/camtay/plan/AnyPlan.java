package vn.camtay.plan;

import java.nio.charset.StandardCharsets;
import vn.camtay.intake.ForeignFile;
import vn.camtay.shared.Holidays;

/// Short ways to read a plan in tests.
final class AnyPlan {
    private AnyPlan() {}

    static PlanReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static PlanReading read(byte[] bytes) {
        return new PlanReader(Holidays.ours()).read(new ForeignFile("ke-hoach", bytes));
    }

    /// What was read, as the command line prints it, without the lines of the findings.
    static String withoutLines(PlanReading reading) {
        return PlanJson.shown(reading).replaceAll("\"line\" : \\d+,", "");
    }
}
