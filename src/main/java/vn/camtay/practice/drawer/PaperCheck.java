package vn.camtay.practice.drawer;

import java.util.ArrayList;
import java.util.List;

/// What must hold for a paper: its flaw shows in what is stated of it, and everything its form names is known.
final class PaperCheck {
    private static final long LARGE = 25L * 1024 * 1024;
    private static final long ORDINARY = 5L * 1024 * 1024;
    private static final long ALMOST_NOTHING = 8L * 1024;

    private PaperCheck() {}

    static List<String> problems(Personas personas, Persona persona, Paper paper) {
        var problems = new ArrayList<String>();
        stated(personas, persona, paper, problems);
        try {
            var form = personas.form(paper.kind());
            var shown = personas.shown(persona, paper);
            shown.fill(form.from());
            form.lines().forEach(line -> shown.fill(line.value()));
            if (form.look() != Look.SHEET) {
                shown.fill("{owner.name} {owner.born} {owner.number}");
            }
            if (shown.facts().values().stream().anyMatch(PaperCheck::couldBeReal)) {
                problems.add("a number on it could be real: it must begin with 000");
            }
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return problems;
    }

    private static boolean couldBeReal(String value) {
        return value.matches("\\d{9}|\\d{12}") && !value.startsWith("000");
    }

    private static void stated(Personas personas, Persona persona, Paper paper, List<String> problems) {
        var flaw = paper.flaw();
        var past = paper.validUntil()
                .filter(until -> until.isBefore(personas.day()))
                .isPresent();
        if (past != (flaw == Flaw.EXPIRED)) {
            problems.add("until and flaw do not agree on whether it has run out");
        }
        if (flaw == Flaw.SOMEBODY_ELSES
                && paper.whose().filter(whose -> !whose.equals(persona.name())).isEmpty()) {
            problems.add("whose must name somebody else");
        }
        if (paper.type().isTaken() == (flaw == Flaw.WRONG_TYPE)) {
            problems.add("type and flaw do not agree on whether the portal takes it");
        }
        var fits = switch (flaw) {
            case TOO_LARGE -> paper.bytes() >= LARGE;
            case EMPTY -> paper.bytes() <= ALMOST_NOTHING;
            case GOOD, BLURRED, CROPPED, WRONG_SIDE, EXPIRED, SOMEBODY_ELSES, WRONG_TYPE ->
                paper.bytes() > ALMOST_NOTHING && paper.bytes() <= ORDINARY;
        };
        if (!fits) {
            problems.add("the size does not go with the flaw");
        }
    }
}
