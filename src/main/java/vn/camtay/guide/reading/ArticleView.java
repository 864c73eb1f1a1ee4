package vn.camtay.guide.reading;

import java.util.List;
import java.util.Optional;
import vn.camtay.guide.Article;
import vn.camtay.guide.Facts;
import vn.camtay.guide.Line;
import vn.camtay.guide.Lines;
import vn.camtay.guide.Provenance;
import vn.camtay.guide.Topic;

/// An article as its page and its card show it.
///
/// @param commune how the commune calls itself, for what it worded its own way
/// @param note what the service centre adds on its list; may be empty
/// @param mayWrite whether the page offers to word it anew
record ArticleView(Article article, String commune, String note, boolean mayWrite) {
    /// A card of this many letters leaves half of an A4 sheet free for a second one.
    private static final int SHORT_CARD = 900;

    List<Topic> topics() {
        return Topic.of(article.kind()).stream()
                .filter(topic -> !lines(topic).isEmpty())
                .toList();
    }

    Lines lines(Topic topic) {
        return article.wording().lines(topic);
    }

    Facts.OfProcedure procedure() {
        return article.procedure().orElse(Facts.OfProcedure.OWN);
    }

    Optional<Provenance.Shipped> shipped() {
        return article.provenance() instanceof Provenance.Shipped shipped ? Optional.of(shipped) : Optional.empty();
    }

    Optional<Provenance.Own> own() {
        return article.provenance() instanceof Provenance.Own own ? Optional.of(own) : Optional.empty();
    }

    /// Whether the official name says more than the title.
    boolean hasOfficialName() {
        return !procedure().official().isEmpty() && !procedure().official().equals(article.title());
    }

    boolean isShort() {
        var letters = Topic.of(article.kind()).stream()
                .flatMap(topic -> lines(topic).all().stream())
                .map(Line::text)
                .mapToInt(String::length)
                .sum();
        return letters < SHORT_CARD;
    }
}
