package vn.camtay.practice.drawer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What must hold for the personas: nobody real can be meant by a name of a place or a number, and every paper can be
/// drawn. Each problem is a line that a clerk can act on.
final class PersonaCheck {
    static final int FEWEST_PAPERS = 6;

    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");
    private static final Pattern NUMBER = Pattern.compile("000[0-3]\\d{8}");
    private static final Pattern PHONE = Pattern.compile("0900000\\d{3}");

    private final Personas personas;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> nameOfNumber = new HashMap<>();
    private final Map<String, PersonaId> personaOfPhone = new HashMap<>();

    PersonaCheck(Personas personas) {
        this.personas = personas;
    }

    List<String> problems() {
        personas.list().forEach(this::check);
        return List.copyOf(problems);
    }

    private void check(Persona persona) {
        numbers(persona);
        places(persona);
        persona.facts().keySet().stream()
                .filter(key -> !personas.factNames().containsKey(key))
                .forEach(key -> say(persona, "facts.yaml does not name " + key));
        var ids = new HashSet<PaperId>();
        for (var paper : persona.drawer()) {
            if (!ids.add(paper.id())) {
                say(persona, "two papers are called " + paper.id().value());
            }
            PaperCheck.problems(personas, persona, paper)
                    .forEach(problem -> say(persona, paper.id().value() + ": " + problem));
        }
        if (persona.drawer().size() < FEWEST_PAPERS) {
            say(persona, "has fewer than " + FEWEST_PAPERS + " papers");
        }
    }

    private void numbers(Persona persona) {
        var female = persona.sex() == Sex.FEMALE ? 1 : 0;
        var year = persona.born().getYear();
        var start = "000%d%02d".formatted((year / 100 - 19) * 2 + female, year % 100);
        if (!persona.number().startsWith(start)) {
            say(persona, "the number does not begin with " + start + " as sex and year of birth want");
        }
        if (!PHONE.matcher(persona.phone()).matches()) {
            say(persona, "the phone is not of the block 0900 000 xxx");
        }
        if (personaOfPhone.putIfAbsent(persona.phone(), persona.id()) != null) {
            say(persona, "the phone is also somebody else's");
        }
        var facts = Shown.of(persona);
        facts.forEach((key, value) -> {
            if (TWELVE_DIGITS.matcher(value).matches()) {
                number(persona, key, value, facts);
            }
        });
    }

    private void number(Persona persona, String key, String number, Map<String, String> facts) {
        if (!NUMBER.matcher(number).matches()) {
            say(persona, key + " could be a real number: it must begin with 000");
        }
        var group = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        var name = facts.getOrDefault(group + ".name", facts.getOrDefault(group + ".head", ""));
        if (name.isEmpty()) {
            say(persona, key + " is a number of nobody: " + group + ".name is missing");
        } else if (!name.equals(nameOfNumber.computeIfAbsent(number, _ -> name))) {
            say(persona, key + " is also the number of " + nameOfNumber.get(number));
        }
    }

    private void places(Persona persona) {
        var world = personas.world();
        if (!world.province().equals(persona.home().province())
                || !world.communes().contains(persona.home().commune())) {
            say(persona, "the home is in no place of world.yaml");
        }
    }

    private void say(Persona persona, String problem) {
        problems.add(persona.id().value() + ": " + problem);
    }
}
