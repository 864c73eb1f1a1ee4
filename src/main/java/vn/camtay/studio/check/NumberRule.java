package vn.camtay.studio.check;

import java.util.List;
import vn.camtay.studio.mention.Quantity;

/// Every number is one of the facts', or follows from them.
record NumberRule(KnownNumbers known) implements Rule {
    @Override
    public List<Problem> problems(Draft draft) {
        return draft.reading().quantities().stream()
                .filter(quantity -> !known.knows(quantity))
                .map(quantity -> draft.problem(ProblemKind.NUMBER, quantity, message(draft, quantity)))
                .toList();
    }

    private static String message(Draft draft, Quantity quantity) {
        return "Con số \"" + draft.quote(quantity)
                + "\" không có trong sự việc của đề bài. Hãy đối chiếu lại, hoặc thêm sự việc kèm nguồn.";
    }
}
