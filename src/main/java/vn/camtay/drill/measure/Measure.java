package vn.camtay.drill.measure;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.drill.Drill;
import vn.camtay.drill.SittingKind;
import vn.camtay.drill.score.Sheet;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.shared.NotFound;

/// Compares the sheets of a commune's programme. Those deleted since still count, without a name.
@Component
public class Measure {
    private final Drill drill;
    private final Programmes programmes;
    private final Roster roster;

    Measure(Drill drill, Programmes programmes, Roster roster) {
        this.drill = drill;
        this.programmes = programmes;
        this.roster = roster;
    }

    /// @param afternoon before and after the class
    /// @param decay from after the class to each booster
    /// @param taken how many took each sheet
    public record Result(Comparison afternoon, List<Comparison> decay, Map<Sheet, Integer> taken) {}

    public Result of(CommuneCode commune) {
        var programme = programmes.findCurrent(commune).orElseThrow(() -> new NotFound("programme"));
        var people = roster.listCounted(commune, programme.id());
        var hamlets = new LinkedHashMap<UUID, List<String>>();
        var groups = new LinkedHashMap<UUID, List<String>>();
        people.forEach(person -> {
            hamlets.put(person.id().value(), List.of(person.hamletName()));
            groups.put(person.id().value(), groups(programme, person));
        });
        var sheets = new EnumMap<Sheet, SheetsOf>(Sheet.class);
        for (var sheet : Sheet.values()) {
            sheets.put(sheet, SheetsOf.of(drill.answersOf(commune, SittingKind.of(sheet))));
        }
        var comparing = new Comparing(sheets, hamlets, groups);
        return new Result(
                comparing.of(Sheet.BEFORE, Sheet.AFTER),
                List.of(comparing.of(Sheet.AFTER, Sheet.BOOSTER_1), comparing.of(Sheet.AFTER, Sheet.BOOSTER_2)),
                comparing.taken());
    }

    private static List<String> groups(Programme programme, Person person) {
        return person.places().stream()
                .map(place -> programme.audience().stream()
                        .filter(one -> one.group().equals(place.group()))
                        .findFirst()
                        .map(Programme.Audience::label)
                        .orElse(place.group()))
                .distinct()
                .toList();
    }

    private record Comparing(
            Map<Sheet, SheetsOf> sheets, Map<UUID, List<String>> hamlets, Map<UUID, List<String>> groups) {
        Comparison of(Sheet from, Sheet to) {
            return Comparison.of(from, to, sheet(from), sheet(to), hamlets, groups);
        }

        private SheetsOf sheet(Sheet sheet) {
            return sheets.getOrDefault(sheet, new SheetsOf(Map.of()));
        }

        Map<Sheet, Integer> taken() {
            var taken = new EnumMap<Sheet, Integer>(Sheet.class);
            sheets.forEach((sheet, of) -> taken.put(sheet, of.byPerson().size()));
            return taken;
        }
    }
}
