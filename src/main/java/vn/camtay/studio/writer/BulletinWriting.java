package vn.camtay.studio.writer;

import java.util.List;
import vn.camtay.studio.brief.ProductKind;

/// A loudspeaker bulletin: short sentences, the main thing said twice.
final class BulletinWriting {
    private final List<FactLine> facts;
    private final ProductKind kind = ProductKind.LOUDSPEAKER;

    BulletinWriting(List<FactLine> facts) {
        this.facts = facts;
    }

    WriteOutcome write() {
        var text = new Paragraphs(kind.most());
        text.next().add(General.one("loud opening"), 0);
        text.next();
        var kept = facts.getFirst().chu() + 40;
        facts.stream().filter(fact -> !fact.calling()).forEach(fact -> text.add(fact.sentence(), kept));
        facts.stream().filter(FactLine::calling).forEach(fact -> text.add(fact.sentence(), kept));
        text.next();
        for (var sentence : General.list("loud middle")) {
            if (text.chu() + kept < kind.least() || sentence.equals(General.one("loud middle"))) {
                text.add(sentence, kept);
            }
        }
        text.next().add(General.one("loud repeat"), 0);
        text.add(facts.getFirst().sentence(), 0);
        text.add(General.one("loud closing"), 0);
        return text.chu() < kind.least()
                ? new WriteOutcome.TooFewFacts(kind.least() - text.chu())
                : new WriteOutcome.Written(text.text());
    }
}
