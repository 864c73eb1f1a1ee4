package vn.camtay.studio.check;

import java.util.List;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.speech.Syllables;
import vn.camtay.studio.text.Chu;

/// A draft is as long as its kind asks; a problem of length is one of the whole.
record LengthRule(ProductKind kind) implements Rule {
    @Override
    public List<Problem> problems(Draft draft) {
        var length = kind.spoken() ? Syllables.count(Narrated.of(draft.text())) : Chu.count(draft.text());
        if (length < kind.least()) {
            return List.of(whole(draft, ProblemKind.TOO_SHORT, length, "còn thiếu " + (kind.least() - length)));
        }
        return length > kind.most()
                ? List.of(whole(draft, ProblemKind.TOO_LONG, length, "thừa " + (length - kind.most())))
                : List.of();
    }

    private Problem whole(Draft draft, ProblemKind problem, int length, String difference) {
        var unit = kind.spoken() ? " tiếng khi đọc lên" : " chữ";
        return draft.at(
                problem,
                0,
                draft.text().length(),
                "Bài có " + length + unit + ", " + kind.name() + " cần từ " + kind.least() + " đến " + kind.most()
                        + unit + ": " + difference + ".");
    }
}
