package vn.camtay.studio.check;

/// What was seen of a draft, for people at a terminal.
public final class CheckPrint {
    private CheckPrint() {}

    public static String of(Checked checked) {
        var lines = new StringBuilder("Số chữ: " + checked.chu() + "\n");
        if (checked.problems().isEmpty()) {
            lines.append("Không thấy chỗ nào cần xem lại.\n");
        }
        for (var problem : checked.problems()) {
            lines.append("- [")
                    .append(problem.kind().word())
                    .append("] ")
                    .append(problem.message())
                    .append('\n');
        }
        return lines.toString();
    }
}
