package vn.camtay.document.page;

import java.io.IOException;
import java.util.List;

/// A part of a page that is never cut: a line, a table row, the signature block.
///
/// @param before the space above it, dropped at the top of a page
/// @param keep whether it must stand on the same page as the next
/// @param heads the heading rows to repeat when it comes first on a page
/// @param newPage whether a page begins before it
record Strip(float before, float height, boolean keep, List<Strip> heads, boolean newPage, Ink ink) {
    /// Draws the strip; `top` is its upper edge.
    @FunctionalInterface
    interface Ink {
        void draw(Pen pen, float top) throws IOException;
    }

    static Strip of(float before, float height, Ink ink) {
        return new Strip(before, height, false, List.of(), false, ink);
    }

    Strip kept() {
        return new Strip(before, height, true, heads, newPage, ink);
    }

    Strip under(List<Strip> heads) {
        return new Strip(before, height, keep, heads, newPage, ink);
    }

    Strip after(float space) {
        return new Strip(space, height, keep, heads, newPage, ink);
    }

    Strip onNewPage() {
        return new Strip(before, height, keep, heads, true, ink);
    }
}
