package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.camtay.shared.Roman;

/// Finds where a paragraph speaks of a cluster by its name: "Cụm 1", "Cụm số 1", "Lớp I", "Đợt thứ hai".
final class ClusterNames {
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\d])((Cụm|cụm|CỤM|Lớp|lớp|LỚP|Đợt|đợt|ĐỢT|Nhóm|nhóm|Khóa|Khoá|Điểm|điểm|Ca)\\s+(?:tập"
                    + " huấn\\s+)?(?:số\\s+|thứ\\s+)?(\\d{1,2}|[IVX]{1,4}|[A-H]|nhất|hai|ba|tư|năm))(?![\\p{L}\\d]|[/.]\\d)");
    private static final Pattern BEFORE =
            Pattern.compile("(?:^|.*[;:.,(–—-]|.*\\b(?:và|tại|của|:))\\s*$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\d/])\\d{1,2}\\s+(cụm|lớp|đợt|nhóm|khóa|điểm)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Map<String, Integer> WRITTEN = Map.of("nhất", 1, "hai", 2, "ba", 3, "tư", 4, "năm", 5);

    /// @param name as printed
    /// @param word the kind of cluster, in lower case
    record Found(String name, String word, int number, int from, int to) {}

    private ClusterNames() {}

    static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        var matcher = NAME.matcher(text);
        while (matcher.find()) {
            var before = text.substring(Math.max(0, matcher.start() - 60), matcher.start());
            if (BEFORE.matcher(before).matches()) {
                found.add(new Found(
                        matcher.group(1),
                        matcher.group(2).toLowerCase(java.util.Locale.ROOT),
                        number(matcher.group(3)),
                        matcher.start(),
                        matcher.end()));
            }
        }
        return found;
    }

    /// "Điểm 1" inside a sentence may be a point of a law or a place.
    private static boolean isOfPlace(Found found) {
        return found.word().equals("điểm") && found.from() > 0;
    }

    private static int number(String label) {
        if (WRITTEN.containsKey(label)) {
            return WRITTEN.get(label);
        }
        if (Character.isDigit(label.charAt(0))) {
            return Integer.parseInt(label);
        }
        return label.matches("[IVX]+") ? Roman.value(label) : label.charAt(0) - 'A' + 1;
    }

    /// The name of a class that has none, in the plan's own word for them.
    static String made(String word, String number) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1) + " " + number;
    }

    /// The word this document counts its classes by ("chia thành 02 đợt"), where it names none.
    static String countedBy(List<String> texts) {
        return texts.stream()
                .flatMap(text -> COUNTED.matcher(text).results())
                .map(match -> match.group(1).toLowerCase(java.util.Locale.ROOT))
                .findFirst()
                .orElse("lớp");
    }

    /// The word this document calls its clusters by: the one with most different numbers.
    static String wordOf(List<String> texts) {
        var numbers = new HashMap<String, Set<Integer>>();
        var order = new ArrayList<String>();
        for (var text : texts) {
            for (var found : in(text)) {
                if (isOfPlace(found)) {
                    continue;
                }
                if (numbers.computeIfAbsent(found.word(), word -> new HashSet<>())
                        .add(found.number())) {
                    order.add(found.word());
                }
            }
        }
        var best = "cụm";
        var most = 0;
        for (var word : order) {
            var size = numbers.getOrDefault(word, Set.of()).size();
            if (size > most) {
                best = word;
                most = size;
            }
        }
        return best;
    }
}
