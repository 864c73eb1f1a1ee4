package vn.camtay.guide.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.guide.Article;
import vn.camtay.guide.ArticleText;
import vn.camtay.guide.Kind;
import vn.camtay.guide.WriteOutcome;

/// The form in which an article is worded.
///
/// @param now what people read at the moment; empty for a new one
/// @param fact the id its version will have
/// @param seen the version the text was filled from
/// @param action where the form is sent
record EditView(
        Optional<Article> now,
        Kind kind,
        ArticleText text,
        UUID fact,
        String seen,
        String action,
        List<String> events,
        Optional<WriteOutcome> outcome) {
    Map<String, String> mistakes() {
        return outcome.orElse(null) instanceof WriteOutcome.Unfit unfit ? unfit.mistakes() : Map.of();
    }

    boolean hasEvent(String event) {
        return List.of(text.events().split(", ?")).contains(event);
    }
}
