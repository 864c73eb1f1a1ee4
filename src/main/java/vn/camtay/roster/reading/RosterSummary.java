package vn.camtay.roster.reading;

import static java.util.stream.Collectors.joining;

/// A reading in words, for the person at the command line.
public final class RosterSummary {
    private RosterSummary() {}

    public static String of(RosterReading reading) {
        var text = new StringBuilder();
        text.append("Nhận %d người, không nhận %d dòng.%n"
                .formatted(reading.accepted().size(), reading.rejected().size()));
        counts(reading.reconciliation(), text);
        for (var row : reading.rejected()) {
            text.append("✗ %s: %s%n".formatted(place(row.at()), row.message()));
        }
        for (var row : reading.accepted()) {
            if (!row.flags().isEmpty()) {
                var flags =
                        row.flags().stream().sorted().map(RosterSummary::words).collect(joining(", "));
                text.append("! %s, %s: %s.%n".formatted(place(row.at()), row.name(), flags));
            }
        }
        for (var merge : reading.merges()) {
            var rows = merge.rows().stream().map(RosterSummary::place).collect(joining(" và "));
            text.append("%s %s: %s.%n".formatted(merge.certain() ? "=" : "?", rows, words(merge.reason())));
        }
        if (!reading.hiddenColumns().isEmpty()) {
            text.append("Cột ẩn không đọc: %s.%n".formatted(String.join(", ", reading.hiddenColumns())));
        }
        return text.toString();
    }

    private static void counts(Reconciliation counted, StringBuilder text) {
        var planned = counted.planned();
        text.append("Mỗi người đếm một lần: %d%s.%n"
                .formatted(counted.people(), planned == null ? "" : ", kế hoạch " + planned));
        for (var group : counted.groups()) {
            text.append("  %s: %d, kế hoạch %s%n".formatted(group.label(), group.read(), group.planned()));
        }
        for (var cluster : counted.clusters()) {
            text.append("  %s: %d%n".formatted(cluster.label(), cluster.read()));
        }
        for (var difference : counted.differences()) {
            text.append("  %s%n".formatted(words(difference)));
        }
    }

    private static String place(SourceRow at) {
        return (at.sheet().isEmpty() ? "Dòng " : "Trang " + at.sheet() + ", dòng ") + at.row();
    }

    private static String words(RowTrouble flag) {
        return switch (flag) {
            case MISSING_NAME -> "thiếu họ tên";
            case UNKNOWN_HAMLET -> "ấp không có trong kế hoạch";
            case BAD_BIRTH_YEAR -> "xem lại năm sinh";
            case BAD_PHONE -> "xem lại số điện thoại";
            case FORMULA -> "có ô công thức nên không lấy";
            case CONTROL_CHARACTERS -> "có ký tự lạ";
            case TOO_LONG -> "có ô quá dài";
        };
    }

    private static String words(ProposedMerge.Reason reason) {
        return switch (reason) {
            case IN_BOTH_GROUPS -> "có thể là một người có tên ở cả hai thành phần";
            case SAME_NAME_IN_HAMLET -> "có thể là một người, trùng họ tên trong một ấp";
            case SAME_PHONE -> "trùng số điện thoại";
            case SAME_NAME_AND_BIRTH_DATE -> "có thể là một người, trùng họ tên và ngày sinh";
        };
    }

    private static String words(Reconciliation.Difference difference) {
        return switch (difference.cause()) {
            case MISSING -> "Thiếu %d người: %s".formatted(difference.people(), difference.label());
            case EXTRA -> "Thừa %d người: %s".formatted(difference.people(), difference.label());
            case GROUP_NOT_PLANNED ->
                "%d người ở thành phần kế hoạch không có: %s".formatted(difference.people(), difference.label());
            case HAMLET_WITH_NOBODY -> "Chưa có ai ở %s".formatted(difference.label());
            case IN_BOTH_GROUPS -> "%d người có tên ở cả hai thành phần".formatted(difference.people());
            case REPEATED -> "%d dòng lặp lại người đã có".formatted(difference.people());
            case REJECTED -> "%d dòng không nhận được".formatted(difference.people());
        };
    }
}
