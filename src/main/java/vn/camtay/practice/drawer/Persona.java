package vn.camtay.practice.drawer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An invented resident in whose name a dossier is practised. Secrets are not here: they are issued by the rehearsal.
///
/// @param number twelve digits beginning with 000, which no province has
/// @param phone of the block 0900 000 xxx, ten digits without spaces
/// @param story one or two sentences: age, situation, what is needed
/// @param facts what forms ask beyond the components above, by dotted key such as `child.born`; days are ISO
/// @param drawer in the order in which it is shown
public record Persona(
        PersonaId id,
        String name,
        LocalDate born,
        Sex sex,
        String number,
        String phone,
        Home home,
        String story,
        Map<String, String> facts,
        List<Paper> drawer) {
    public Persona {
        facts = Map.copyOf(facts);
        drawer = List.copyOf(drawer);
    }

    public Optional<Paper> find(PaperId paper) {
        return drawer.stream().filter(one -> one.id().equals(paper)).findFirst();
    }

    /// A template such as `{child.name}` with what this person could tell; days as people write them. Throws
    /// `IllegalArgumentException` when something in it is not known of them.
    public String fill(String template) {
        return new Shown(Shown.of(this)).fill(template);
    }

    public Optional<String> fact(String key) {
        return Optional.ofNullable(facts.get(key));
    }
}
