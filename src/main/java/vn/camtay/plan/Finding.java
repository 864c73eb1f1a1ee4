package vn.camtay.plan;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// A remark on the plan, at a line of its text.
///
/// @param rule the stable name of the check ("missing-number")
/// @param line the line of the extracted text, 1-based
/// @param details (a day of the week as `@saturday`) what the sentence about it names, in the order of the message
public record Finding(String rule, Severity severity, int line, List<String> details) {
    public Finding {
        details = List.copyOf(details);
    }

    /// The sentence a clerk reads, in Vietnamese.
    public String message() {
        return message(Locale.of("vi"));
    }

    public String message(Locale language) {
        var sentences = ResourceBundle.getBundle("messages/plan", language);
        return new MessageFormat(sentences.getString("plan.finding." + rule), language)
                .format(details.stream()
                        .map(detail -> detail.startsWith("@")
                                ? sentences.getString("plan.day." + detail.substring(1))
                                : detail)
                        .toArray());
    }
}
