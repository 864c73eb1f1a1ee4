package vn.camtay.document;

import java.util.List;
import vn.camtay.document.page.FilledPages;

/// A paper filled in for somebody: fields with what was put in them, sentences, lists. One page, its letters
/// smaller the more there is to say. At the lower right of the last page room is left for a signature to be
/// put on later.
///
/// @param office who gives the paper out, in capitals; a line each
/// @param title in capitals
/// @param about lines under the title
/// @param closing lines above the room for the signature: the place and day, who signs
/// @param note in small letters at the foot: what kind of paper this is
/// @param across large pale words over the page, which say that it is no real one; or nothing
public record FilledForm(
        List<String> office,
        String title,
        List<String> about,
        List<Part> parts,
        List<String> closing,
        String note,
        String across) {
    /// Where the signature goes, in points from the left and the top of an A4 page.
    public static final float SIGN_LEFT = 305;

    public static final float SIGN_TOP = 716;
    public static final float SIGN_WIDTH = 247;
    public static final float SIGN_HEIGHT = 76;

    /// What the paper says, from top to bottom.
    public sealed interface Part {}

    public record Heading(String words) implements Part {
        public Heading {
            words = Letters.line(words);
        }
    }

    public record Field(String label, String value) implements Part {
        public Field {
            label = Letters.line(label);
            value = Letters.line(value);
        }
    }

    public record Sentence(String words) implements Part {
        public Sentence {
            words = Letters.line(words);
        }
    }

    /// Lines numbered from 1.
    public record Numbered(List<String> lines) implements Part {
        public Numbered {
            lines = lines.stream().map(Letters::line).toList();
        }
    }

    public FilledForm {
        office = office.stream().map(Letters::line).toList();
        title = Letters.line(title);
        about = about.stream().map(Letters::line).toList();
        parts = List.copyOf(parts);
        closing = closing.stream().map(Letters::line).toList();
        note = Letters.line(note);
        across = Letters.line(across);
    }

    /// The same form always gives the same bytes.
    public byte[] pdf() {
        return FilledPages.pdf(this);
    }
}
