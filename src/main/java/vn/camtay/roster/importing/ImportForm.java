package vn.camtay.roster.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.camtay.roster.reading.Field;

/// What the pages of an import send: a field for each column, an answer for each question.
final class ImportForm {
    static final String COLUMN = "column.";
    static final String ANSWER = "answer.";

    private ImportForm() {}

    /// Words that are no field are left as they were.
    static Map<String, Field> columns(Map<String, String> form) {
        var columns = new HashMap<String, Field>();
        form.forEach((name, value) -> Arrays.stream(Field.values())
                .filter(field -> name.startsWith(COLUMN) && field.name().equals(value))
                .forEach(field -> columns.put(name.substring(COLUMN.length()), field)));
        return columns;
    }

    static Decisions answers(Map<String, String> form) {
        var answers = new HashMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith(ANSWER)) {
                answers.put(name.substring(ANSWER.length()), value);
            }
        });
        return new Decisions(answers);
    }
}
