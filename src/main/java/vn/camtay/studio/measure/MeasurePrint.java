package vn.camtay.studio.measure;

import java.util.Locale;
import java.util.Map;

/// What `camtay studio measure` prints.
public final class MeasurePrint {
    private MeasurePrint() {}

    /// @param details with each error that was missed and each false mark
    public static String of(boolean details) {
        var text = new StringBuilder();
        add(text, "Bộ mẫu dùng khi viết luật", Measured.ofTuned(), details);
        add(text, "Bộ mẫu để dành (viết sau, không dùng để sửa luật)", Measured.ofHeldOut(), details);
        return text.toString();
    }

    private static void add(StringBuilder text, String title, Measured measured, boolean details) {
        text.append(title).append('\n');
        text.append(String.format(
                Locale.ROOT,
                "  lỗi cài: %d, tìm thấy %d (%.1f %%)%n",
                measured.planted(),
                measured.planted() - measured.missed().size(),
                measured.caught() * 100));
        measured.byKind().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind -> text.append(String.format(
                        Locale.ROOT,
                        "    %-18s %d/%d%n",
                        kind.getKey().word(),
                        kind.getValue()[0],
                        kind.getValue()[1])));
        text.append(String.format(
                Locale.ROOT,
                "  bài sạch: %d, bị đánh dấu nhầm %d (%.1f %%); dấu lạc trong bài có lỗi: %d%n",
                measured.clean(),
                measured.marked().size(),
                measured.falselyMarked() * 100,
                measured.beside().size()));
        if (details) {
            measured.missed()
                    .forEach(line -> text.append("  sót: ").append(line).append('\n'));
            measured.marked()
                    .forEach(line -> text.append("  nhầm: ").append(line).append('\n'));
            measured.beside()
                    .forEach(line -> text.append("  lạc: ").append(line).append('\n'));
        }
    }
}
