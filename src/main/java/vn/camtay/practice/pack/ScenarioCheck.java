package vn.camtay.practice.pack;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.camtay.practice.content.KebabCase;
import vn.camtay.practice.content.Problem.Kind;
import vn.camtay.practice.content.Problems;
import vn.camtay.practice.drawer.Flaw;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.drawer.PaperId;
import vn.camtay.practice.drawer.Persona;
import vn.camtay.practice.drawer.PersonaId;
import vn.camtay.practice.pack.Scenario.Ending;
import vn.camtay.practice.play.Stage;
import vn.camtay.practice.trouble.Effect;
import vn.camtay.practice.trouble.Trouble;

/// What must hold for one scenario of a pack: everything it names is there, and the goal can be reached with it.
record ScenarioCheck(Known known, Problems problems, Pack pack) {
    private static final int MOST_PAPERS = 20;
    private static final int MOST_TROUBLES = 6;

    void check(String path, Scenario scenario) {
        if (scenario.papers().size() > MOST_PAPERS) {
            problems.add(path + ".papers", Kind.OUT_OF_BOUNDS, String.valueOf(MOST_PAPERS));
        }
        if (scenario.troubles().size() > MOST_TROUBLES) {
            problems.add(path + ".troubles", Kind.OUT_OF_BOUNDS, String.valueOf(MOST_TROUBLES));
        }
        scenario.commune()
                .filter(commune -> !pack.communes().contains(commune)
                        || !known.personas().communes().contains(commune))
                .ifPresent(commune -> problems.add(path + ".commune", Kind.NO_COMMUNE, commune));
        if (scenario.ending() == Ending.PAY_LATER && pack.fee().amount() == 0) {
            problems.add(path + ".ending", Kind.OUT_OF_BOUNDS, KebabCase.of(scenario.ending()));
        }
        troubles(path, scenario);
        findPersona(scenario.persona())
                .ifPresentOrElse(
                        persona -> persona(path, scenario, persona),
                        () -> problems.add(path + ".persona", Kind.NOBODY, scenario.persona()));
    }

    private Optional<Persona> findPersona(String id) {
        return KebabCase.is(id) ? known.personas().find(new PersonaId(id)) : Optional.empty();
    }

    private void persona(String path, Scenario scenario, Persona persona) {
        var good = new HashSet<String>();
        for (var i = 0; i < scenario.papers().size(); i++) {
            var id = scenario.papers().get(i);
            var paper = KebabCase.is(id) ? persona.find(new PaperId(id)) : Optional.<Paper>empty();
            if (paper.isEmpty()) {
                problems.add(path + ".papers[" + i + "]", Kind.NO_SUCH_PAPER, id);
            }
            paper.filter(one -> one.flaw() == Flaw.GOOD && one.type().isTaken())
                    .ifPresent(one -> good.add(one.kind().id()));
        }
        if (new HashSet<>(scenario.papers()).size() < scenario.papers().size()) {
            problems.add(path + ".papers", Kind.TWICE, "");
        }
        pack.components().stream()
                .filter(one -> one.required() && !one.isProvedBy(good))
                .forEach(one -> problems.add(path + ".papers", Kind.NOT_PROVED, one.id()));
        pack.cosigner().ifPresent(cosigner -> fill("cosigner", cosigner, persona));
        for (var i = 0; i < pack.fields().size(); i++) {
            answer("fields[" + i + "]", pack.fields().get(i), persona);
        }
    }

    private void answer(String path, Pack.Field field, Persona persona) {
        var answer = fill(path + ".answer", field.answer(), persona);
        if (field.options().isEmpty()) {
            return;
        }
        var options = field.options().stream()
                .map(option -> fill(path + ".options", option, persona))
                .collect(Collectors.toSet());
        if (!options.contains(answer)) {
            problems.add(path + ".options", Kind.NOT_AMONG_OPTIONS, answer);
        }
        if (options.size() < 3) {
            problems.add(path + ".options", Kind.FEW_OPTIONS, persona.id().value());
        }
    }

    private String fill(String path, String template, Persona persona) {
        try {
            return persona.fill(template);
        } catch (IllegalArgumentException e) {
            problems.add(path, Kind.NO_FACT, persona.id().value() + " " + template);
            return template;
        }
    }

    private void troubles(String path, Scenario scenario) {
        for (var i = 0; i < scenario.troubles().size(); i++) {
            var id = scenario.troubles().get(i);
            var at = path + ".troubles[" + i + "]";
            known.troubles()
                    .find(id)
                    .ifPresentOrElse(
                            trouble -> {
                                if (!canStrike(trouble, scenario)) {
                                    problems.add(at, Kind.CANNOT_STRIKE, id);
                                }
                            },
                            () -> problems.add(at, Kind.NO_TROUBLE, id));
        }
        if (new HashSet<>(scenario.troubles()).size() < scenario.troubles().size()) {
            problems.add(path + ".troubles", Kind.TWICE, "");
        }
    }

    private boolean canStrike(Trouble trouble, Scenario scenario) {
        var stage = trouble.at();
        if (!pack.online()) {
            return stage.compareTo(Stage.COMMUNE) <= 0;
        }
        var paysFirst = pack.fee().amount() > 0 && scenario.ending() != Ending.PAY_LATER;
        if (trouble.harm() == Effect.MONEY_TAKEN && !paysFirst) {
            return false;
        }
        if (stage == Stage.PAY) {
            return pack.fee().amount() > 0;
        }
        return scenario.ending() != Ending.REFUSED || stage.compareTo(Stage.TRACK) <= 0;
    }
}
