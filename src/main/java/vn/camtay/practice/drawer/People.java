package vn.camtay.practice.drawer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everyone who is named in the personas' files, to find whose a paper is.
final class People {
    /// What never stays when a paper is another's.
    private static final List<String> ABOUT_ONE = List.of(".name", ".born", ".number", ".sex");

    private final List<Persona> personas;

    People(List<Persona> personas) {
        this.personas = personas;
    }

    /// What stands on a paper: the persona's facts, those of its owner under `owner.…`, its last day under `valid`,
    /// and what the file says besides. Throws when nobody has the name that the paper bears.
    Shown shown(Persona persona, Paper paper, PaperForm form, Map<String, String> also) {
        var facts = new HashMap<>(Shown.of(persona));
        paper.whose().filter(_ -> !also.containsKey("owner.name")).ifPresent(whose -> {
            ABOUT_ONE.forEach(about -> facts.remove(form.owner() + about));
            facts.putAll(ofOther(persona, whose, form.owner()));
        });
        group(Map.copyOf(facts), form.owner()).forEach((key, value) -> facts.put("owner." + key, value));
        facts.put("valid", paper.validUntil().map(Object::toString).orElse("không thời hạn"));
        facts.putAll(also);
        return new Shown(Map.copyOf(facts));
    }

    private Map<String, String> ofOther(Persona persona, String whose, String owner) {
        var found = in(Shown.of(persona), whose, owner)
                .or(() -> personas.stream()
                        .flatMap(one -> in(Shown.of(one), whose, owner).stream())
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("nobody in the files is called " + whose));
        var facts = new HashMap<String, String>();
        found.forEach((key, value) -> facts.put(key.startsWith("home.") ? key : owner + "." + key, value));
        return facts;
    }

    /// All that the groups of facts of somebody with this name say; the group asked for has the first word. Oneself
    /// brings the home.
    private static Optional<Map<String, String>> in(Map<String, String> facts, String whose, String owner) {
        var groups = facts.keySet().stream()
                .filter(key -> key.endsWith(".name") && whose.equals(facts.get(key)))
                .map(key -> key.substring(0, key.length() - ".name".length()))
                .sorted(Comparator.comparing((String group) -> !group.equals(owner))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var found = new HashMap<String, String>();
        for (var group : groups) {
            group(facts, group).forEach(found::putIfAbsent);
            if (group.equals("self")) {
                group(facts, "home").forEach((key, value) -> found.put("home." + key, value));
            }
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static Map<String, String> group(Map<String, String> facts, String group) {
        var found = new HashMap<String, String>();
        facts.forEach((key, value) -> {
            if (key.startsWith(group + ".")) {
                found.put(key.substring(group.length() + 1), value);
            }
        });
        return found;
    }
}
