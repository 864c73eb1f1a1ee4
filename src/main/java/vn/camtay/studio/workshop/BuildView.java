package vn.camtay.studio.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camtay.studio.prompt.Part;

/// One step of building: the prompt as it stands, and what is asked now.
///
/// @param asked the part of this step
/// @param briefs to choose the facts from, at that step
/// @param chosen the brief that was chosen, or where the facts were typed
record BuildView(
        Goal goal,
        Map<Part, String> said,
        String chosen,
        List<String> typedFacts,
        Part asked,
        List<WorkBrief> briefs,
        PromptText prompt) {
    int step() {
        return BuildForm.STEPS.indexOf(asked);
    }

    String key() {
        return asked.key();
    }

    String facts() {
        return String.join("\n", typedFacts);
    }

    String said(Part part) {
        return said.getOrDefault(part, "");
    }

    /// The choice that is marked: what was said before, else the usual.
    String marked() {
        return said(asked).isEmpty() ? goal.usual(asked) : said(asked);
    }

    /// What was said and is none of the choices.
    Optional<String> own() {
        return Optional.of(said(asked))
                .filter(words -> !words.isEmpty() && !goal.choicesOf(asked).contains(words));
    }

    boolean isFacts() {
        return asked == Part.FACTS;
    }
}
