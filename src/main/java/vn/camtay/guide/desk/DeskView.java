package vn.camtay.guide.desk;

import java.util.List;
import java.util.Optional;
import vn.camtay.guide.Article;
import vn.camtay.guide.Pick;
import vn.camtay.guide.PickOutcome;

/// The service centre's own corner of the guide.
///
/// @param typed what it looked for, to add to its list or to word anew
/// @param own articles it words its own way
record DeskView(List<Pick> picks, List<Article> own, String typed, List<Article> found, Optional<PickOutcome> outcome) {
    boolean isPicked(Article article) {
        return picks.stream().anyMatch(pick -> pick.article().id().equals(article.id()));
    }
}
