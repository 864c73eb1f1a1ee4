package vn.camtay.studio.check;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.text.Chu;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;

/// The parts a product of its kind has: title, opening, body, what people are asked to do, where it is known from.
record StructureRule(ProductKind kind) implements Rule {
    private static final int LONGEST_TITLE = 20;
    private static final int LONGEST_OPENING = 70;
    private static final int FEWEST_PARAGRAPHS = 4;
    private static final Phrases ACTION = AdviceRule.LISTS.phrases("action");
    private static final Phrases SOURCE = AdviceRule.LISTS.phrases("source");

    @Override
    public List<Problem> problems(Draft draft) {
        var paragraphs = draft.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var problems = new ArrayList<Problem>();
        if (paragraphs.isEmpty()) {
            return problems;
        }
        if (hasTitle()) {
            title(draft, paragraphs.getFirst(), problems);
        }
        if (kind.equals(ProductKind.ARTICLE)) {
            body(draft, paragraphs, problems);
        }
        if (!isIn(ACTION, draft.passage())) {
            problems.add(whole(draft, "Chưa nói bà con cần làm gì. Hãy thêm một câu mời, nhắc hoặc hướng dẫn."));
        }
        if (needsSource() && !isIn(SOURCE, draft.passage())) {
            problems.add(whole(draft, "Chưa nói thông tin từ đâu. Hãy thêm \"theo …\" hoặc \"… cho biết\"."));
        }
        return problems;
    }

    private boolean hasTitle() {
        return kind.equals(ProductKind.ARTICLE) || kind.equals(ProductKind.SHORT_NEWS);
    }

    private boolean needsSource() {
        return hasTitle();
    }

    private static void title(Draft draft, String title, List<Problem> problems) {
        if (Chu.count(title) > LONGEST_TITLE || title.endsWith(".")) {
            problems.add(line(
                    draft,
                    title,
                    "Dòng đầu là tiêu đề: nên dưới " + LONGEST_TITLE
                            + " chữ và không có dấu chấm. Hãy viết một dòng tiêu đề riêng."));
        }
    }

    private static void body(Draft draft, List<String> paragraphs, List<Problem> problems) {
        if (paragraphs.size() > 1 && Chu.count(paragraphs.get(1)) > LONGEST_OPENING) {
            problems.add(line(
                    draft,
                    paragraphs.get(1),
                    "Đoạn mở đầu (sapo) nên dưới " + LONGEST_OPENING + " chữ: ai, việc gì, ở đâu, khi nào."));
        }
        if (paragraphs.size() < FEWEST_PARAGRAPHS) {
            problems.add(whole(
                    draft, "Bài nên có tiêu đề, đoạn mở đầu và ít nhất hai đoạn thân bài. Hãy xuống dòng giữa các ý."));
        }
    }

    private static Problem line(Draft draft, String line, String message) {
        var start = draft.text().indexOf(line);
        return draft.at(ProblemKind.STRUCTURE, start, start + line.length(), message);
    }

    private static Problem whole(Draft draft, String message) {
        return draft.at(ProblemKind.STRUCTURE, 0, draft.text().length(), message);
    }

    private static boolean isIn(Phrases phrases, Passage passage) {
        for (var i = 0; i < passage.size(); i++) {
            if (phrases.isAt(passage, i)) {
                return true;
            }
        }
        return false;
    }
}
