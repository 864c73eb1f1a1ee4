package vn.camtay.studio.writer;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.studio.text.Chu;

/// A text that grows by whole sentences and never beyond its length.
final class Paragraphs {
    private final int most;
    private final List<StringBuilder> paragraphs = new ArrayList<>();
    private int chu;

    Paragraphs(int most) {
        this.most = most;
    }

    int chu() {
        return chu;
    }

    /// Begins a paragraph.
    Paragraphs next() {
        paragraphs.add(new StringBuilder());
        return this;
    }

    /// Adds a sentence if there is room for it and for what is kept free.
    ///
    /// @return whether it was added
    boolean add(String sentence, int kept) {
        var length = Chu.count(sentence);
        if (chu + length + kept > most) {
            return false;
        }
        var paragraph = paragraphs.getLast();
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(sentence);
        chu += length;
        return true;
    }

    String text() {
        return String.join(
                        "\n\n",
                        paragraphs.stream()
                                .map(StringBuilder::toString)
                                .filter(paragraph -> !paragraph.isBlank())
                                .toList())
                + "\n";
    }
}
