package vn.camtay.studio.check;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.studio.mention.Contact;
import vn.camtay.studio.mention.Mention;
import vn.camtay.studio.mention.Reading;

/// Every number is one of the facts', or follows from them.
record NumberRule(Grounds grounds, KnownNumbers known) implements Rule {
    @Override
    public List<Problem> problems(Draft draft) {
        var unknown = new ArrayList<Mention>();
        draft.reading().quantities().stream()
                .filter(quantity -> !known.knows(quantity))
                .forEach(unknown::add);
        draft.reading().contacts().stream().filter(contact -> !isKnown(contact)).forEach(unknown::add);
        return unknown.stream()
                .map(number -> draft.problem(ProblemKind.NUMBER, number, message(draft, number)))
                .toList();
    }

    /// A number to call, or a long number of no known kind.
    private boolean isKnown(Contact contact) {
        return switch (contact.sort()) {
            case EMAIL, LINK, PHONE -> true;
            case HOTLINE, LONG_NUMBER ->
                grounds.all(Reading::contacts).anyMatch(known -> known.text().equals(contact.text()));
        };
    }

    private static String message(Draft draft, Mention quantity) {
        return "Con số \"" + draft.quote(quantity)
                + "\" không có trong sự việc của đề bài. Hãy đối chiếu lại, hoặc thêm sự việc kèm nguồn.";
    }
}
