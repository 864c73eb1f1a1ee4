package vn.camtay.studio.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.camtay.studio.Product;
import vn.camtay.studio.ReleaseBlocker;
import vn.camtay.studio.Version;

/// No release while a question of the list is open, or was answered with "not right".
@Component
class QuestionsOpen implements ReleaseBlocker {
    private final Answers answers;
    private final ReleaseList list = ReleaseList.ours();

    QuestionsOpen(Answers answers) {
        this.answers = answers;
    }

    @Override
    public List<Blocked> of(Product product, Version version) {
        var given = answers.of(product, version);
        var open = 0;
        var blocked = new ArrayList<Blocked>();
        for (var asked : list.of(product.kind(), version.text())) {
            var answer = given.get(asked.item().id());
            if (answer == null) {
                open++;
            } else if (answer == Answer.WRONG) {
                blocked.add(new Blocked(
                        "studio.release.blocked.wrong", List.of(asked.item().question()), Optional.empty()));
            }
        }
        if (open > 0) {
            blocked.addFirst(
                    new Blocked("studio.release.blocked.questions", List.of(String.valueOf(open)), Optional.empty()));
        }
        return List.copyOf(blocked);
    }
}
