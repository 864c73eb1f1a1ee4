package vn.camtay.document;

import java.util.List;

/// What goes with a document as `Phụ lục`: a list, a table. It has its own page numbers and may lie on its side.
public record Annex(String title, List<Block> body, boolean landscape) {
    public Annex {
        title = Letters.line(title);
        body = List.copyOf(body);
    }
}
