package vn.camtay.plan.source;

import java.util.List;

/// A line of the extracted text: composed Unicode, single ordinary spaces, nothing invisible.
///
/// @param number as the whole text counts its lines, 1-based
/// @param fill what the source knows about how the line ends
/// @param cells the parts of the line that stand apart: columns of a heading, or the cells of a table's row
public record Line(int number, String text, Fill fill, List<String> cells) {
    /// How far a line reaches, which tells whether the paragraph may go on in the next one.
    public enum Fill {
        /// Nothing known: plain text.
        UNKNOWN,
        /// The next word would not have fitted.
        FULL,
        /// There was room for the next word: the paragraph probably ends here.
        SHORT,
        /// The end of a paragraph of the word processor.
        WHOLE,
        /// A row of a table, complete in itself.
        ROW
    }

    public Line {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    public boolean isRow() {
        return fill == Fill.ROW;
    }

    public Line with(Fill other) {
        return new Line(number, text, other, cells);
    }
}
