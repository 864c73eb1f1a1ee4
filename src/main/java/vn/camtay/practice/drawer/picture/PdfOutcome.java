package vn.camtay.practice.drawer.picture;

import java.util.List;
import vn.camtay.practice.drawer.Paper;

/// What became of making one PDF of several pictures.
public sealed interface PdfOutcome {
    /// @param pages the papers in the order of the pages: what is wrong with one of them is wrong with the file
    record Made(byte[] pdf, List<Paper> pages) implements PdfOutcome {
        public Made {
            pages = List.copyOf(pages);
        }
    }

    record NothingChosen() implements PdfOutcome {}

    /// Only JPG and PNG can be joined; this one is something else.
    record NoPicture(Paper paper) implements PdfOutcome {}

    record TooMany(int most) implements PdfOutcome {}

    /// A chosen paper is not in this drawer: a page from another person, or none.
    record NotInDrawer() implements PdfOutcome {}
}
