package vn.camtay.guide.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.camtay.guide.Article;

/// What a commune decided about an article, and how its wording now differs from the original.
///
/// @param now empty when an article of its own was withdrawn
record HistoryView(
        String id,
        String title,
        Optional<Article> now,
        boolean hasOriginal,
        List<Difference> differences,
        List<Deed> deeds) {
    /// @param by the account's own name
    /// @param written false where the wording was taken back
    record Deed(Instant at, String by, boolean written) {}

    boolean mayTakeBack() {
        return now.filter(Article::isOwn).isPresent();
    }
}
