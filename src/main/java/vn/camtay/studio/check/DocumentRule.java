package vn.camtay.studio.check;

import java.util.List;
import vn.camtay.studio.mention.DocumentNumber;
import vn.camtay.studio.mention.Reading;

/// Every document number is one of the facts', whole or short.
record DocumentRule(Grounds grounds) implements Rule {
    @Override
    public List<Problem> problems(Draft draft) {
        return draft.reading().documents().stream()
                .filter(number -> !isKnown(number))
                .map(number -> draft.problem(ProblemKind.DOCUMENT_NUMBER, number, message(draft, number)))
                .toList();
    }

    private boolean isKnown(DocumentNumber number) {
        return grounds.all(Reading::documents).anyMatch(number::isOf);
    }

    private static String message(Draft draft, DocumentNumber number) {
        return "Số văn bản \"" + draft.quote(number)
                + "\" không có trong sự việc của đề bài. Hãy đối chiếu với văn bản gốc, hoặc thêm vào sự việc kèm"
                + " nguồn.";
    }
}
