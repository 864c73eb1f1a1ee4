package vn.camtay.studio.writer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.camtay.studio.mention.Mention;
import vn.camtay.studio.mention.Reading;
import vn.camtay.studio.text.Chu;
import vn.camtay.studio.text.Passage;

/// A title made of the beginning of a fact, cut where the sense allows it.
final class Headline {
    private static final Set<String> CUTS = Set.of(
            "ngay", "tai", "tu", "theo", "trong", "voi", "cho", "do", "de", "vao", "luc", "nham", "va", "gom", "chia",
            "o");
    private static final Set<String> BEGINNINGS = Set.of(
            "trong", "tu", "theo", "den", "sau", "ngay", "dem", "sang", "chieu", "toi", "nguon", "co", "tong", "thoi",
            "cum", "buoi", "truoc");
    private static final int FEWEST = 4;

    private Headline() {}

    /// The first fact that gives one of at most that many letters, spaces with them; else the general title.
    static String of(List<FactLine> facts, int letters) {
        return facts.stream()
                .filter(fact -> !fact.quoted() && !fact.calling())
                .flatMap(fact -> of(fact.sentence(), letters).stream())
                .findFirst()
                .orElse(General.one("title"));
    }

    private static Optional<String> of(String fact, int letters) {
        var reading = Reading.of(fact);
        var passage = reading.passage();
        if (BEGINNINGS.contains(passage.at(0).bare())) {
            return Optional.empty();
        }
        var best = Optional.<String>empty();
        for (var i = 1; i < passage.size(); i++) {
            if (isCut(passage, i) && !isInside(reading, i)) {
                var title = passage.quote(0, i);
                if (title.length() <= letters && Chu.count(title) >= FEWEST) {
                    best = Optional.of(title);
                }
            }
        }
        return best;
    }

    private static boolean isCut(Passage passage, int index) {
        var token = passage.at(index);
        var before = passage.at(index - 1);
        return (before.isWord() || before.isNumber())
                && !CUTS.contains(before.bare())
                && (token.is(".")
                        || token.is(",")
                        || token.is(";")
                        || token.is("(")
                        || token.is(":")
                        || CUTS.contains(token.bare()))
                && !passage.at(index - 1).bare().equals("va");
    }

    /// A name, date or number is not cut in two.
    private static boolean isInside(Reading reading, int index) {
        return List.<List<? extends Mention>>of(
                        reading.names(), reading.moments(), reading.places(), reading.documents(), reading.quantities())
                .stream()
                .flatMap(List::stream)
                .anyMatch(mention -> mention.from() < index && index < mention.to());
    }
}
