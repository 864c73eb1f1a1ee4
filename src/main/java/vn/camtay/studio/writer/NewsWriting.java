package vn.camtay.studio.writer;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.text.Chu;

/// Articles and short news: title, opening, the facts in their order, what people say, what to do, where it is
/// from.
final class NewsWriting {
    private static final int TITLE_LETTERS = 75;
    private static final int FACTS_A_PARAGRAPH = 3;
    private static final int SPARE = 4;

    private final ProductKind kind;
    private final List<FactLine> facts;

    NewsWriting(ProductKind kind, List<FactLine> facts) {
        this.kind = kind;
        this.facts = facts;
    }

    WriteOutcome write() {
        var end = ending();
        var kept = Chu.count(String.join(" ", end)) + SPARE;
        var text = new Paragraphs(kind.most());
        text.next().add(Headline.of(facts, TITLE_LETTERS), 0);
        body(text, kept);
        pad(text, kept);
        text.next();
        end.forEach(sentence -> text.add(sentence, 0));
        return text.chu() < kind.least()
                ? new WriteOutcome.TooFewFacts(kind.least() - text.chu())
                : new WriteOutcome.Written(text.text());
    }

    /// Where to ask, the invitation, the source.
    private List<String> ending() {
        var end = new ArrayList<String>();
        facts.stream().filter(FactLine::calling).map(FactLine::sentence).forEach(end::add);
        end.add(General.one("closing"));
        if (isLong()) {
            end.add(General.one("source"));
        }
        return end;
    }

    private boolean isLong() {
        return kind.equals(ProductKind.ARTICLE);
    }

    private void body(Paragraphs text, int kept) {
        var told = ordered();
        var bridges = General.list("bridge");
        for (var i = 0; i < told.size(); i++) {
            if (i == 0 || (i - 1) % FACTS_A_PARAGRAPH == 0) {
                text.next();
                if (isLong() && i > 0 && i / FACTS_A_PARAGRAPH < bridges.size()) {
                    text.add(
                            bridges.get(i / FACTS_A_PARAGRAPH),
                            kept + told.get(i).chu());
                }
            }
            text.add(told.get(i).sentence(), kept);
            if (i == 0 && isLong()) {
                text.add(General.one("opening"), kept);
            }
        }
    }

    /// What happened first, what people say about it after.
    private List<FactLine> ordered() {
        var ordered = new ArrayList<>(
                facts.stream().filter(fact -> !fact.quoted() && !fact.calling()).toList());
        facts.stream().filter(fact -> fact.quoted() && !fact.calling()).forEach(ordered::add);
        return ordered;
    }

    /// General sentences until the least length, and no more.
    private void pad(Paragraphs text, int kept) {
        text.next();
        for (var sentence : General.list("general")) {
            if (text.chu() + kept - SPARE >= kind.least()) {
                return;
            }
            text.add(sentence, kept);
        }
    }
}
