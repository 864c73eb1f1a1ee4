package vn.camtay.document.check;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.camtay.document.DecreeData;
import vn.camtay.document.Finding;
import vn.camtay.document.Finding.Rule;
import vn.camtay.document.Finding.Severity;

/// The rules of form from their file, and the findings of one check.
public final class FormRules {
    static final Locale VIETNAMESE = Locale.of("vi");

    public static final Map<String, Rule> ALL = read();

    private final List<Finding> findings = new ArrayList<>();

    void find(String rule) {
        find(rule, "");
    }

    /// @param words what the finding is about; the first is where it stands
    void find(String rule, String... words) {
        var known = Objects.requireNonNull(ALL.get(rule), rule);
        findings.add(new Finding(known, words[0], new MessageFormat(known.message(), VIETNAMESE).format(words)));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private static Map<String, Rule> read() {
        var rules = new LinkedHashMap<String, Rule>();
        for (var row : DecreeData.rows("form-rules.csv")) {
            var rule = new Rule(
                    row.get("rule"),
                    Severity.valueOf(row.get("severity")),
                    row.get("article"),
                    LocalDate.parse(row.get("in_force_from")),
                    row.get("date_confirmed").equals("yes"),
                    row.get("message"));
            rules.put(rule.name(), rule);
        }
        return rules;
    }
}
