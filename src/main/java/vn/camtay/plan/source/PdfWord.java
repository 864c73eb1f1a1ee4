package vn.camtay.plan.source;

import java.util.List;

/// A word on a page: where it begins and ends across, and its base line from the top, in points.
record PdfWord(String text, float left, float right, float base, float size) {
    /// Words put together with their columns kept apart by a wide gap.
    static String text(List<PdfWord> words) {
        var text = new StringBuilder();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (i > 0) {
                text.append(isApart(words.get(i - 1), word) ? "     " : " ");
            }
            text.append(word.text());
        }
        return text.toString();
    }

    private static boolean isApart(PdfWord before, PdfWord word) {
        return word.left() - before.right() > 1.8f * Math.max(before.size(), word.size());
    }
}
