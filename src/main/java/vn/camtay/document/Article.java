package vn.camtay.document;

import java.util.List;
import java.util.Optional;
import vn.camtay.document.page.ArticlePages;
import vn.camtay.document.word.ArticleFile;

/// A text to be read, which is no official document: title, opening, body, who wrote it, where it is known from.
///
/// @param office who gives it out, in capitals; a line each
/// @param title as written; may be empty
/// @param lead the opening, set bold; empty where the kind has none
/// @param author set at the right below the body
/// @param place the place and day, below the author; may be empty
/// @param sources where what it states is known from; none are printed when the list is empty
/// @param disclosure how far AI took part; nothing for people's own work
public record Article(
        List<String> office,
        String title,
        String lead,
        List<String> body,
        String author,
        String place,
        List<String> sources,
        Optional<Disclosure> disclosure) {
    public static final String SOURCES = "Nguồn thông tin:";

    public Article {
        office = lines(office);
        title = Letters.line(title);
        lead = Letters.line(lead);
        body = lines(body);
        author = Letters.line(author);
        place = Letters.line(place);
        sources = lines(sources);
    }

    /// The same article always gives the same bytes.
    public byte[] pdf() {
        return ArticlePages.pdf(this);
    }

    /// A Word file to go on writing in, its parts in named styles.
    public byte[] docx() {
        return ArticleFile.docx(this);
    }

    private static List<String> lines(List<String> lines) {
        return lines.stream().map(Letters::line).filter(line -> !line.isEmpty()).toList();
    }
}
