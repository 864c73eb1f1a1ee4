package vn.camtay.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.access.SubjectNames.SubjectName;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.place.Places;
import vn.camtay.plan.PlanId;
import vn.camtay.shared.Folding;

/// The table of people, read with what they are nominated for.
@Component
class People {
    private static final String SELECT = """
            select person.id, person.hamlet, person.name, person.phone, person.born, person.devices,
              person.mark_number, nomination.programme, nomination.grp, nomination.role
            from person
            left join nomination on nomination.commune = person.commune and nomination.person = person.id
              and not nomination.withdrawn""";
    private static final String IN_PROGRAMME = " and nomination.programme = :programme";
    private static final String OF_COMMUNE = " where person.commune = :commune";
    /// Whoever was deleted has no name left.
    private static final String NAMED = " and person.folded <> ''";

    private final JdbcClient sql;
    private final Places places;

    People(JdbcClient sql, Places places) {
        this.sql = sql;
        this.places = places;
    }

    void add(CommuneCode commune, PersonId id, NewPerson person, MarkNumber number) {
        sql.sql("""
                insert into person (commune, id, hamlet, name, folded, phone, born, devices, mark_number)
                values (:commune, :id, :hamlet, :name, :folded, :phone, :born, :devices, :number)""")
                .param("commune", commune.value())
                .param("id", id.toString())
                .param("hamlet", person.hamlet().toString())
                .param("name", person.name())
                .param("folded", Folding.fold(person.name()))
                .param("phone", person.phone().orElse(null))
                .param("born", person.born().orElse(null))
                .param("devices", String.join("\n", person.devices()))
                .param("number", number.value())
                .update();
    }

    void change(CommuneCode commune, PersonId id, NewPerson person) {
        sql.sql("""
                update person set hamlet = :hamlet, name = :name, folded = :folded, phone = :phone, born = :born,
                  devices = :devices where commune = :commune and id = :id""")
                .param("commune", commune.value())
                .param("id", id.toString())
                .param("hamlet", person.hamlet().toString())
                .param("name", person.name())
                .param("folded", Folding.fold(person.name()))
                .param("phone", person.phone().orElse(null))
                .param("born", person.born().orElse(null))
                .param("devices", String.join("\n", person.devices()))
                .update();
    }

    /// Takes all that tells who it was; their hamlet stays, so that what they did goes on counting there.
    void empty(CommuneCode commune, PersonId id, MarkNumber number) {
        sql.sql("""
                update person set name = '', folded = '', phone = null, born = null, devices = '', mark_number = :number
                where commune = :commune and id = :id""")
                .param("commune", commune.value())
                .param("id", id.toString())
                .param("number", number.value())
                .update();
    }

    void forgetPhone(CommuneCode commune, PersonId id) {
        sql.sql("update person set phone = null where commune = :commune and id = :id")
                .param("commune", commune.value())
                .param("id", id.toString())
                .update();
    }

    boolean isTaken(CommuneCode commune, MarkNumber number) {
        return sql.sql("select count(*) from person where commune = :commune and mark_number = :number")
                        .param("commune", commune.value())
                        .param("number", number.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<SubjectName> nameOf(CommuneCode commune, PersonId id) {
        return sql.sql("""
                select person.name, hamlet.name as hamlet_name from person
                join hamlet on hamlet.commune = person.commune and hamlet.id = person.hamlet
                where person.commune = :commune and person.id = :id and person.folded <> ''""")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query((row, at) -> new SubjectName(row.getString("name"), row.getString("hamlet_name")))
                .optional();
    }

    Optional<RosterEntry> find(CommuneCode commune, PersonId id) {
        return query(SELECT + OF_COMMUNE + NAMED + " and person.id = :id", commune, Map.of("id", id.toString()))
                .stream()
                .findFirst();
    }

    Optional<Person> find(CommuneCode commune, PlanId programme, MarkNumber number) {
        return select(NAMED + " and person.mark_number = :number", commune, programme, Map.of("number", number.value()))
                .stream()
                .findFirst();
    }

    List<Person> ofHamlet(CommuneCode commune, PlanId programme, HamletId hamlet) {
        return select(
                NAMED + " and person.hamlet = :hamlet order by person.folded, person.id",
                commune,
                programme,
                Map.of("hamlet", hamlet.toString()));
    }

    List<Person> all(CommuneCode commune, PlanId programme) {
        return select(NAMED + " order by person.hamlet, person.folded, person.id", commune, programme, Map.of());
    }

    List<Person> allCounted(CommuneCode commune, PlanId programme) {
        return select(" order by person.hamlet, person.folded, person.id", commune, programme, Map.of());
    }

    /// @param folded part of a folded name
    List<Person> named(CommuneCode commune, PlanId programme, String folded) {
        var pattern = "%" + folded.replaceAll("[%_\\\\]", "") + "%";
        return select(
                NAMED + " and person.folded like :pattern order by person.folded, person.id limit 40",
                commune,
                programme,
                Map.of("pattern", pattern));
    }

    private List<Person> select(String where, CommuneCode commune, PlanId programme, Map<String, String> more) {
        var values = new HashMap<>(more);
        values.put("programme", programme.toString());
        return query(SELECT + IN_PROGRAMME + OF_COMMUNE + where, commune, values).stream()
                .map(entry -> entry.in(programme))
                .toList();
    }

    private List<RosterEntry> query(String text, CommuneCode commune, Map<String, String> values) {
        SequencedMap<String, RosterEntry> people = new LinkedHashMap<>();
        var hamlets = places.hamletNames(commune);
        sql.sql(text)
                .param("commune", commune.value())
                .params(values)
                .query((row, at) -> people.merge(row.getString("id"), entry(commune, hamlets, row), RosterEntry::and))
                .list();
        return List.copyOf(people.values());
    }

    private static RosterEntry entry(CommuneCode commune, Map<HamletId, String> hamlets, ResultSet row)
            throws SQLException {
        var person = person(commune, hamlets, row);
        var programme = row.getString("programme");
        return programme == null
                ? new RosterEntry(person, Map.of())
                : new RosterEntry(
                        person,
                        Map.of(
                                PlanId.of(programme),
                                List.of(new Person.Nomination(row.getString("grp"), row.getString("role")))));
    }

    private static Person person(CommuneCode commune, Map<HamletId, String> hamlets, ResultSet row)
            throws SQLException {
        var hamlet = HamletId.of(row.getString("hamlet"));
        return new Person(
                commune,
                PersonId.of(row.getString("id")),
                hamlet,
                hamlets.getOrDefault(hamlet, ""),
                row.getString("name").isEmpty() ? Person.DELETED : row.getString("name"),
                Optional.ofNullable(row.getString("phone")),
                Optional.ofNullable(row.getString("born")),
                Arrays.stream(row.getString("devices").split("\n"))
                        .filter(device -> !device.isEmpty())
                        .toList(),
                new MarkNumber(row.getString("mark_number")),
                List.of());
    }
}
