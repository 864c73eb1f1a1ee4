package vn.camtay.studio.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.camtay.studio.mention.Contact;
import vn.camtay.studio.mention.Mention;
import vn.camtay.studio.mention.Moment;
import vn.camtay.studio.mention.Place;
import vn.camtay.studio.mention.Reading;

/// The words of a poster, each slot within its letters: what, when, where, whom to ask, and an invitation.
///
/// @param when empty where the facts say no day
/// @param where empty where the facts name no venue on that day
/// @param ask a number to call, or whom to ask
public record PosterWords(String headline, String when, String where, String ask, String call) {
    /// Letters each slot holds, spaces with them.
    public static final int HEADLINE_LETTERS = 60;

    public static final int LINE_LETTERS = 60;
    private static final int NEAR = 3;

    static PosterWords of(List<FactLine> facts) {
        var readings = facts.stream().map(fact -> Reading.of(fact.sentence())).toList();
        var dated =
                readings.stream().filter(reading -> !when(reading).isEmpty()).findFirst();
        var called = facts.stream().filter(FactLine::calling).findFirst().map(fact -> Reading.of(fact.sentence()));
        return new PosterWords(
                Headline.of(facts, HEADLINE_LETTERS),
                dated.map(PosterWords::when).orElse(""),
                dated.flatMap(PosterWords::where).orElse(""),
                called.flatMap(PosterWords::ask).orElse(General.one("poster ask")),
                General.one("poster call"));
    }

    /// The first day of a fact, with those that stand beside it: "27, 28, 29/12/2025".
    private static String when(Reading fact) {
        var days = fact.moments().stream()
                .filter(moment -> moment.isDate() && moment.day() > 0)
                .toList();
        if (days.isEmpty()) {
            return "";
        }
        var last = 0;
        while (last + 1 < days.size()
                && days.get(last + 1).from() - days.get(last).to() <= NEAR
                && isList(fact, days, last)) {
            last++;
        }
        var text = fact.passage().quote(days.getFirst().from(), days.get(last).to());
        return days.getFirst().month() == 0 || text.length() + 5 > LINE_LETTERS ? "" : "Ngày " + text;
    }

    private static boolean isList(Reading fact, List<Moment> days, int at) {
        return fact
                .passage()
                .tokens()
                .subList(days.get(at).to(), days.get(at + 1).from())
                .stream()
                .allMatch(token -> token.is(",")
                        || token.is("-")
                        || token.is("–")
                        || List.of("va", "den", "ngay").contains(token.bare()));
    }

    /// The venue of a fact that names only one.
    private static Optional<String> where(Reading fact) {
        var venues =
                fact.places().stream().filter(place -> !place.venue().isEmpty()).toList();
        return venues.size() == 1
                ? quote(fact, venues.getFirst(), "Tại ")
                : Optional.<Place>empty().map(Place::key);
    }

    private static Optional<String> ask(Reading fact) {
        return fact.contacts().stream()
                .filter(contact -> contact.sort() == Contact.Sort.PHONE || contact.sort() == Contact.Sort.HOTLINE)
                .findFirst()
                .flatMap(contact -> quote(fact, contact, "Hỏi: "));
    }

    private static Optional<String> quote(Reading fact, Mention mention, String before) {
        var text = before + fact.passage().quote(mention.from(), mention.to());
        return text.length() > LINE_LETTERS ? Optional.empty() : Optional.of(text);
    }

    /// The slots that hold something, one a line.
    public String text() {
        var lines = new ArrayList<>(List.of(headline, when, where, ask, call));
        lines.removeIf(String::isBlank);
        return String.join("\n", lines) + "\n";
    }
}
