package vn.camtay.studio.check;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.text.Chu;

/// A sentence is short enough to be read, or said, in one breath.
record SentenceRule(ProductKind kind) implements Rule {
    private static final int LONGEST_READ = 40;
    private static final int LONGEST_SAID = 28;

    @Override
    public List<Problem> problems(Draft draft) {
        var problems = new ArrayList<Problem>();
        var passage = draft.passage();
        for (var i = 0; i < passage.size(); ) {
            var end = passage.sentenceEnd(i);
            var length = end > i ? Chu.count(passage.quote(i, end)) : 0;
            if (length > longest()) {
                problems.add(draft.problem(
                        ProblemKind.LONG_SENTENCE,
                        i,
                        end,
                        "Câu này dài " + length + " chữ, khó theo. Hãy tách thành hai câu, mỗi câu một ý."));
            }
            i = end + 1;
        }
        return problems;
    }

    private int longest() {
        var said = kind.spoken() || kind.equals(ProductKind.LOUDSPEAKER);
        return said ? LONGEST_SAID : LONGEST_READ;
    }
}
