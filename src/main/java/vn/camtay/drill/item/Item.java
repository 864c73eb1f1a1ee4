package vn.camtay.drill.item;

import java.util.List;
import java.util.Optional;

/// One thing to judge: a message, a call, a page, a code, an app, a letter, a visitor.
///
/// @param forms numbers of the handbook's 24 forms it shows, or, of a genuine item, is taken for
/// @param local the local form it shows or is taken for
/// @param title names it for those who look back on it: never shown before the answer, it may give it away
/// @param situation who you are and what just happened
/// @param from the sender, caller, shop or visitor as shown
/// @param address what an address bar, a scanned code or the source of an app says
/// @param why what to remember, told afterwards
public record Item(
        ItemCode code,
        Channel channel,
        boolean genuine,
        List<Integer> forms,
        Optional<LocalForm> local,
        String title,
        String situation,
        String from,
        Optional<String> address,
        List<Part> parts,
        List<Sign> signs,
        Premise premise,
        String why,
        List<NextStep> next,
        Source source) {
    public Item {
        forms = List.copyOf(forms);
        parts = List.copyOf(parts);
        signs = List.copyOf(signs);
        next = List.copyOf(next);
    }

    public Difficulty difficulty() {
        return PhishScale.of(this);
    }

    /// The words at a place a sign may point to: a part, the sender or the address.
    public Optional<String> wordsAt(String place) {
        return switch (place) {
            case Sign.FROM -> Optional.of(from);
            case Sign.ADDRESS -> address;
            default ->
                parts.stream()
                        .filter(part -> part.id().equals(place))
                        .map(Part::text)
                        .findFirst();
        };
    }
}
