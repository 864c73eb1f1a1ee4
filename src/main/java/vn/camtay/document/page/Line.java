package vn.camtay.document.page;

import java.util.List;

/// One line of words as it will be drawn.
///
/// @param last the last line of its paragraph, which is not stretched
record Line(List<Word> words, float width, boolean last) {
    /// Letters of one face, without a space.
    record Piece(Face face, String letters) {}

    /// What stands between two spaces, possibly of several faces.
    record Word(List<Piece> pieces, float width, boolean joined) {}

    int gaps() {
        return (int) words.stream().skip(1).filter(word -> !word.joined()).count();
    }
}
