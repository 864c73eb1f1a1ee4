package vn.camtay.studio.workshop;

import java.util.List;
import java.util.regex.Pattern;
import vn.camtay.privacy.Detector;
import vn.camtay.privacy.Span;
import vn.camtay.studio.ai.Orders;
import vn.camtay.studio.prompt.PromptScore;
import vn.camtay.studio.prompt.PromptScoring;

/// A prompt looked at: what is personal in it before anything else, then sentences of its facts that speak to a
/// machine, then its score.
public record Seen(String prompt, List<Span> personal, List<Orders.Suspect> suspects, PromptScore score) {
    private static final Detector DETECTOR = Detector.ours();
    private static final PromptScoring SCORING = new PromptScoring();
    private static final Pattern QUOTED = Pattern.compile("«([^»]*)»");

    public Seen {
        personal = List.copyOf(personal);
        suspects = List.copyOf(suspects);
    }

    public static Seen of(String prompt) {
        var facts = QUOTED.matcher(prompt).results().map(one -> one.group(1)).toList();
        return new Seen(prompt, DETECTOR.scan(prompt), Orders.inFacts(facts), SCORING.score(prompt));
    }
}
