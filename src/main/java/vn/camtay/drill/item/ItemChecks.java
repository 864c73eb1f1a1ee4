package vn.camtay.drill.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.camtay.drill.content.Problem;
import vn.camtay.drill.content.TextCheck;
import vn.camtay.drill.content.TextCheck.Allowed;

/// What must hold for every item, ours or an editor's, before anybody sees it: nobody real is in it, its signs stand
/// where they point, and it fits a small screen.
public final class ItemChecks {
    private static final int FORMS = 24;
    private static final int TITLE = 60;
    private static final int SITUATION = 240;
    private static final int FROM = 50;
    private static final int ADDRESS = 90;
    private static final int SIGN = 200;
    private static final int WHY = 340;
    private static final int SOURCE = 160;
    private static final int MOST_PARTS = 12;
    private static final int MOST_SIGNS = 8;
    private static final int MOST_STEPS = 4;

    private final Item item;
    private final TextCheck texts;

    private ItemChecks(Item item, List<Problem> problems) {
        this.item = item;
        this.texts = new TextCheck(item.code().text(), problems);
    }

    /// Nothing when the item may be used.
    public static List<Problem> problems(Item item) {
        var problems = new ArrayList<Problem>();
        var checks = new ItemChecks(item, problems);
        checks.shown();
        checks.told();
        checks.kinds();
        checks.signs();
        checks.forms();
        return List.copyOf(problems);
    }

    private void shown() {
        var allowed = item.genuine() ? Allowed.LISTED : Allowed.RESERVED;
        texts.check("situation", item.situation(), SITUATION, allowed);
        texts.check("from", item.from(), FROM, allowed);
        texts.checkSender("from", item.from(), allowed);
        item.address().ifPresent(address -> texts.check("address", address, ADDRESS, allowed));
        item.parts().forEach(part -> texts.check("parts." + part.id(), part.text(), longest(part.kind()), allowed));
    }

    private static int longest(Part.Kind kind) {
        return switch (kind) {
            case SAYS, EARLIER, PICTURE -> 200;
            case TEXT -> 320;
            case LINK, HEADING, SUBJECT, PERMISSION -> 80;
            case FIELD, ATTACHMENT -> 48;
            case BUTTON -> 32;
        };
    }

    private void told() {
        texts.check("title", item.title(), TITLE, Allowed.BOTH);
        texts.check("why", item.why(), WHY, Allowed.BOTH);
        texts.check("source", item.source().citation(), SOURCE, Allowed.BOTH);
        most("next", item.next().size(), MOST_STEPS);
    }

    private void most(String at, int size, int most) {
        if (size == 0) {
            texts.add(at, Problem.Kind.MISSING, "");
        }
        if (size > most) {
            texts.add(at, Problem.Kind.TOO_MANY, String.valueOf(most));
        }
    }

    /// Each channel has what makes it one: a call its lines, a letter its subject, a page its address.
    private void kinds() {
        most("parts", item.parts().size(), MOST_PARTS);
        var ids = new HashSet<String>(Set.of(Sign.FROM, Sign.ADDRESS));
        item.parts().stream()
                .filter(part -> !ids.add(part.id()))
                .forEach(part -> texts.add("parts", Problem.Kind.TWICE, part.id()));
        switch (item.channel()) {
            case CALL, DOOR -> needs(Part.Kind.SAYS);
            case MAIL -> needs(Part.Kind.SUBJECT);
            case PAGE, QR, APP -> {
                if (item.address().isEmpty()) {
                    texts.add("address", Problem.Kind.MISSING, "");
                }
            }
            case SMS, CHAT -> needs(Part.Kind.TEXT);
        }
    }

    private void needs(Part.Kind kind) {
        if (item.parts().stream().noneMatch(part -> part.kind() == kind)) {
            texts.add("parts", Problem.Kind.MISSING, "");
        }
    }

    private void signs() {
        most("signs", item.signs().size(), MOST_SIGNS);
        var seen = new HashSet<List<Object>>();
        for (var i = 0; i < item.signs().size(); i++) {
            var sign = item.signs().get(i);
            var at = "signs[" + (i + 1) + "]";
            texts.check(at + ".why", sign.why(), SIGN, Allowed.BOTH);
            if (sign.kind().isTrusting() != item.genuine()) {
                texts.add(at, Problem.Kind.WRONG_SIDE, "");
            }
            if (!seen.add(List.of(sign.at(), sign.quote(), sign.kind()))) {
                texts.add(at, Problem.Kind.TWICE, sign.at());
            }
            place(at, sign);
        }
    }

    private void place(String at, Sign sign) {
        var words = item.wordsAt(sign.at());
        if (words.isEmpty()) {
            texts.add(at, Problem.Kind.NO_SUCH_PART, sign.at());
            return;
        }
        sign.quote()
                .filter(quote -> quote.isBlank() || !words.get().contains(quote))
                .ifPresent(quote -> texts.add(at, Problem.Kind.NO_SUCH_WORDS, quote));
    }

    private void forms() {
        item.forms().stream()
                .filter(form -> form < 1 || form > FORMS)
                .forEach(form -> texts.add("forms", Problem.Kind.NO_NUMBER, form.toString()));
        if (!item.genuine() && item.forms().isEmpty() && item.local().isEmpty()) {
            texts.add("forms", Problem.Kind.NO_FORM, "");
        }
    }
}
