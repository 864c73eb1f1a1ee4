package vn.camtay.document;

/// One piece of a document's content, in the order it is read.
public sealed interface Block permits Block.Item, Block.Paragraph, Block.Bullet, Block.PageBreak, Table {
    /// How a paragraph stands on the page.
    enum Setting {
        /// First line indented, both edges even: the body of an official document.
        BODY,
        CENTRED
    }

    /// A numbered heading or sentence: `I. MỤC ĐÍCH`, `1. Thời gian`, `a) …`, `Điều 1.`. The number is kept as written,
    /// so that a document with a slip in its numbering can be held and checked.
    ///
    /// @param titled a title that stands above what follows, set bold
    record Item(Level level, String number, Text text, boolean titled) implements Block {
        public Item {
            number = Letters.line(number);
        }

        public String label() {
            return level.label(number);
        }
    }

    record Paragraph(Setting setting, Text text) implements Block {}

    /// A line with `-` (depth 1) or `+` (depth 2) before it.
    record Bullet(int depth, Text text) implements Block {
        public Bullet {
            if (depth < 1 || depth > 2) {
                throw new IllegalArgumentException("a bullet has depth 1 or 2, not " + depth);
            }
        }

        public String sign() {
            return depth == 1 ? "-" : "+";
        }
    }

    record PageBreak() implements Block {}
}
