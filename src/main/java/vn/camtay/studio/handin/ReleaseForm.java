package vn.camtay.studio.handin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.studio.Product;
import vn.camtay.studio.release.Answer;
import vn.camtay.studio.release.ReleaseProduct;

/// A release, or the answers before it, as they come from a form whose fields follow from the release list.
final class ReleaseForm {
    static final String QUESTION = "question-";
    private static final int LONGEST_NAME = 120;

    private final Map<String, String> sent;

    ReleaseForm(Map<String, String> sent) {
        this.sent = Map.copyOf(sent);
    }

    UUID readFact(UUID otherwise) {
        return StepForm.id(sent.get("fact")).orElse(otherwise);
    }

    UUID readVersion() {
        return new StepForm(null, sent.get("version"), null).readVersion();
    }

    /// By the question's id; those left open are not among them.
    Map<String, Answer> answers() {
        var answers = new LinkedHashMap<String, Answer>();
        sent.forEach((name, value) -> {
            if (name.startsWith(QUESTION)) {
                Answer.read(value).ifPresent(answer -> answers.put(name.substring(QUESTION.length()), answer));
            }
        });
        return answers;
    }

    String reason() {
        return StepForm.clean(sent.get("reason"));
    }

    String checkedBy() {
        var name = StepForm.clean(sent.get("checkedBy"));
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /// @param override whether it is released although something stands in the way
    ReleaseProduct read(Product product, boolean override, UUID otherwise, UUID by) {
        return new ReleaseProduct(
                product,
                readFact(otherwise),
                readVersion(),
                checkedBy(),
                override ? Optional.of(reason()) : Optional.empty(),
                by);
    }
}
