package vn.camtay.plan.check;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.camtay.plan.Finding;
import vn.camtay.plan.reading.Evidence;

/// Numbers the plan states of itself against what it then lists: clusters, topics, days.
final class StatedCounts {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern CLUSTERS = Pattern.compile(
            "(?:chia(?:\\s+(?:thành|làm|ra))?|thành|tổ\\s+chức)\\s+(\\d{1,2})\\s+(cụm|lớp|đợt|nhóm|khóa)(?!\\p{L})",
            FLAGS);
    private static final Pattern TOPICS =
            Pattern.compile("(?:gồm|có|với)\\s+(\\d{1,2})\\s+chuyên\\s+đề(?!\\p{L})", FLAGS);
    private static final Pattern DAYS = Pattern.compile("trong\\s+(\\d{1,2})\\s+ngày\\s*\\(", FLAGS);

    private StatedCounts() {}

    static Stream<Finding> clusters(Evidence evidence) {
        var clusters = evidence.plan().schedule().clusters();
        if (clusters.isEmpty()) {
            return Stream.empty();
        }
        var word = clusters.getFirst().name().value().split(" ")[0].toLowerCase(Locale.ROOT);
        return stated(evidence, CLUSTERS, "cluster-count", clusters.size(), word);
    }

    static Stream<Finding> topics(Evidence evidence) {
        var topics = evidence.plan().content().topics();
        return topics.isEmpty() ? Stream.empty() : stated(evidence, TOPICS, "topic-count", topics.size(), "");
    }

    static Stream<Finding> days(Evidence evidence) {
        var days = evidence.plan().schedule().days();
        var line = days.isEmpty() ? 0 : days.getFirst().line();
        return evidence.sentences().stream()
                .filter(sentence -> line > 0 && days.size() > 0)
                .flatMap(sentence -> DAYS.matcher(sentence.text())
                        .results()
                        .filter(match -> days.stream().allMatch(day -> isIn(sentence, day.line())))
                        .filter(match -> Integer.parseInt(match.group(1)) != days.size())
                        .map(match -> Remarks.warning(
                                "day-count", sentence.lineAt(match.start()), match.group(1), days.size())));
    }

    private static boolean isIn(vn.camtay.plan.reading.Joined sentence, int line) {
        return line >= sentence.lineAt(0)
                && line <= sentence.lineAt(sentence.text().length());
    }

    private static Stream<Finding> stated(Evidence evidence, Pattern pattern, String rule, int listed, String word) {
        return evidence.sentences().stream()
                .flatMap(sentence -> pattern.matcher(sentence.text())
                        .results()
                        .filter(match -> word.isEmpty() || match.group(2).equalsIgnoreCase(word))
                        .filter(match -> Integer.parseInt(match.group(1)) != listed)
                        .map(match -> Remarks.warning(rule, sentence.lineAt(match.start()), match.group(1), listed)));
    }
}
