package vn.camtay.studio.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camtay.studio.mention.Spelled;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;
import vn.camtay.studio.text.Wordlists;

/// Words people do not use, tones that push them away, and benefits that sound good and rest on nothing.
record AdviceRule(Grounds grounds) implements Rule {
    static final Wordlists LISTS = Wordlists.at("/content/studio/advice.txt");
    private static final Map<String, String> PLAIN = plain();
    private static final Phrases HARD = Phrases.of(PLAIN.keySet());
    private static final Phrases HARSH = LISTS.phrases("harsh");
    private static final Phrases BOASTING = LISTS.phrases("boasting");
    private static final Phrases SOFT = LISTS.phrases("soft promises");

    @Override
    public List<Problem> problems(Draft draft) {
        var problems = new ArrayList<Problem>();
        var passage = draft.passage();
        for (var i = 0; i < passage.size(); i++) {
            add(draft, i, HARD, ProblemKind.HARD_WORD, "ít người dùng. Thử viết: ", problems);
            add(
                    draft,
                    i,
                    HARSH,
                    ProblemKind.TONE,
                    "nghe nặng nề, dễ làm bà con phật lòng. Hãy nói nhẹ và rõ việc cần làm.",
                    problems);
            add(draft, i, BOASTING, ProblemKind.TONE, "nói quá. Hãy để sự việc tự nói.", problems);
            add(
                    draft,
                    i,
                    SOFT,
                    ProblemKind.PROMISE,
                    "là lợi ích chưa có sự việc nào nói tới. Hãy bỏ, hoặc nêu một sự việc cụ thể.",
                    problems);
            if (isShouting(passage, i)) {
                problems.add(draft.problem(
                        ProblemKind.TONE, i, i + 2, "Nhiều dấu chấm than nghe như quát. Hãy dùng một dấu chấm."));
            }
        }
        return problems;
    }

    private void add(
            Draft draft, int index, Phrases phrases, ProblemKind kind, String message, List<Problem> problems) {
        var length = phrases.lengthAt(draft.passage(), index);
        if (length == 0 || isGrounded(draft.passage(), index, length, kind)) {
            return;
        }
        var quote = draft.passage().quote(index, index + length);
        var said = kind == ProblemKind.HARD_WORD
                ? message + "\"" + plainFor(draft.passage(), index, length) + "\"."
                : message;
        problems.add(draft.problem(kind, index, index + length, "\"" + quote + "\" " + said));
    }

    private boolean isGrounded(Passage passage, int index, int length, ProblemKind kind) {
        if (kind != ProblemKind.PROMISE) {
            return false;
        }
        var words = Spelled.of(passage, index, index + length);
        return grounds.rows().stream().anyMatch(fact -> fact.find(words, 0) >= 0);
    }

    private static String plainFor(Passage passage, int index, int length) {
        for (var entry : PLAIN.entrySet()) {
            if (Phrases.of(List.of(entry.getKey())).lengthAt(passage, index) == length) {
                return entry.getValue();
            }
        }
        return "";
    }

    private static boolean isShouting(Passage passage, int index) {
        return passage.at(index).is("!")
                && passage.at(index + 1).is("!")
                && !passage.at(index - 1).is("!");
    }

    private static Map<String, String> plain() {
        var plain = new LinkedHashMap<String, String>();
        for (var line : LISTS.list("plain words")) {
            var at = line.indexOf('=');
            plain.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
        }
        return plain;
    }
}
