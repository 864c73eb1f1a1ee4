package vn.camtay.studio.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.camtay.studio.text.Sentences;

/// An article as text to be pasted into a post: short paragraphs with an empty line between, nothing added but who
/// wrote it, the AI label and, if wanted, where it is known from.
///
/// @param author may be empty
/// @param label the AI label's line; empty for people's own work
/// @param sources none are written when the list is empty
public record Copy(ArticleText article, String author, String label, List<String> sources) {
    private static final int ZALO_SENTENCES = 2;
    private static final int FACEBOOK_SENTENCES = 3;

    public Copy {
        sources = List.copyOf(sources);
    }

    /// Read on small screens in a group's chat: two sentences a paragraph.
    public String zalo() {
        return text(ZALO_SENTENCES);
    }

    /// Three sentences a paragraph; the opening follows the title at once, since a post is cut after its first lines.
    public String facebook() {
        return text(FACEBOOK_SENTENCES).replaceFirst("\n\n", "\n");
    }

    private String text(int sentences) {
        var parts = new ArrayList<String>();
        parts.add(article.title());
        Stream.concat(Stream.of(article.lead()), article.body().stream())
                .forEach(paragraph -> parts.addAll(shortened(paragraph, sentences)));
        parts.add(author);
        if (!sources.isEmpty()) {
            parts.add("Nguồn:\n"
                    + String.join(
                            "\n", sources.stream().map(source -> "- " + source).toList()));
        }
        parts.add(label);
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts);
    }

    private static List<String> shortened(String paragraph, int most) {
        var all = Sentences.of(paragraph);
        var parts = new ArrayList<String>();
        for (var i = 0; i < all.size(); i += most) {
            parts.add(String.join(" ", all.subList(i, Math.min(i + most, all.size()))));
        }
        return parts;
    }
}
