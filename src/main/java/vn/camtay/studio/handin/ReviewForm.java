package vn.camtay.studio.handin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.camtay.studio.Product;
import vn.camtay.studio.review.ReviewVersion;
import vn.camtay.studio.review.Rubric;

/// A trainer's review as it comes from a form whose fields follow from the rubric.
final class ReviewForm {
    static final String LEVEL = "level-";

    private final Map<String, String> sent;

    ReviewForm(Map<String, String> sent) {
        this.sent = Map.copyOf(sent);
    }

    ReviewVersion read(Product product, UUID otherwise, UUID by) {
        var step = new StepForm(sent.get("fact"), sent.get("version"), null);
        return new ReviewVersion(
                product,
                step.readFact(otherwise),
                step.readVersion(),
                "pass".equals(sent.get("decision")),
                levels(),
                words(),
                by);
    }

    Map<String, Integer> levels() {
        var levels = new LinkedHashMap<String, Integer>();
        for (var criterion : Rubric.ours().criteria()) {
            var given = sent.getOrDefault(LEVEL + criterion.id(), "");
            for (var level = 0; level < Rubric.ours().levels().size(); level++) {
                if (given.equals(String.valueOf(level))) {
                    levels.put(criterion.id(), level);
                }
            }
        }
        return levels;
    }

    String words() {
        return StepForm.clean(sent.get("words"));
    }
}
