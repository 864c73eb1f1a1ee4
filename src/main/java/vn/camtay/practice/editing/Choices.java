package vn.camtay.practice.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camtay.practice.content.KebabCase;
import vn.camtay.practice.drawer.Flaw;
import vn.camtay.practice.drawer.Persona;
import vn.camtay.practice.drawer.PersonaId;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.pack.Packs;
import vn.camtay.practice.pack.Scenario.Beginning;
import vn.camtay.practice.pack.Scenario.Ending;
import vn.camtay.practice.pack.Scenario.Form;
import vn.camtay.practice.trouble.Trouble;

/// What there is to choose from in the forms.
record Choices(Packs packs) {
    /// @param label words of the content; else the key of a message
    /// @param key whether the label is the key of a message
    /// @param more said beside it: the key of a message, or empty
    record Choice(String value, String label, boolean key, String more) {}

    List<Choice> of(Part part, Ask ask, String persona) {
        return switch (ask.name()) {
            case "kind" -> part == Part.FIELD ? constants("kind", Pack.Field.Kind.values()) : kinds();
            case "form" -> constants("form", Form.values());
            case "beginning" -> constants("beginning", Beginning.values());
            case "ending" -> constants("ending", Ending.values());
            case "persona" ->
                packs.personas().list().stream()
                        .map(one -> new Choice(one.id().value(), one.name(), false, ""))
                        .toList();
            case "commune" -> communes();
            case "papers" -> papers(persona);
            case "troubles" -> troubles();
            case "answer", "cosigner" -> facts();
            case "proves" -> kinds();
            case "communes" ->
                Stream.concat(packs.personas().communes().stream(), packs.personas().communesBefore().keySet().stream())
                        .map(Choices::plain)
                        .toList();
            default -> List.of();
        };
    }

    private static Choice plain(String words) {
        return new Choice(words, words, false, "");
    }

    private static List<Choice> constants(String ask, Enum<?>[] all) {
        return Arrays.stream(all)
                .map(KebabCase::of)
                .map(value -> new Choice(value, "practicepacks.option." + ask + "." + value, true, ""))
                .toList();
    }

    private List<Choice> kinds() {
        return packs.personas().kinds().stream()
                .map(kind -> new Choice(kind.id(), kind.name(), false, ""))
                .toList();
    }

    private List<Choice> communes() {
        return Stream.concat(
                        Stream.of(new Choice("", "practicepacks.option.commune.first", true, "")),
                        packs.personas().communes().stream().map(Choices::plain))
                .toList();
    }

    private List<Choice> papers(String persona) {
        var found = KebabCase.is(persona) ? packs.personas().find(new PersonaId(persona)) : Optional.<Persona>empty();
        return found.stream()
                .flatMap(one -> one.drawer().stream())
                .map(paper -> new Choice(
                        paper.id().value(),
                        paper.label(),
                        false,
                        paper.flaw() == Flaw.GOOD ? "" : "practicepacks.flaw." + KebabCase.of(paper.flaw())))
                .toList();
    }

    private List<Choice> troubles() {
        return packs.troubles().list().stream()
                .map(one -> new Choice(
                        one.id(),
                        one.title(),
                        false,
                        one.kind() == Trouble.Kind.SCAM ? "practicepacks.scam" : "practicepacks.fault"))
                .toList();
    }

    private List<Choice> facts() {
        var self = Stream.of("self.name", "self.born", "self.sex", "self.number", "self.phone", "home.address");
        return Stream.concat(self, packs.personas().factNames().keySet().stream())
                .map(key ->
                        new Choice("{" + key + "}", packs.personas().factNames().getOrDefault(key, key), false, ""))
                .toList();
    }
}
