package vn.camtay.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.PlanId;

/// The table of nominations: who comes to which programme, in which group.
@Component
class Nominated {
    private final JdbcClient sql;

    Nominated(JdbcClient sql) {
        this.sql = sql;
    }

    void nominate(CommuneCode commune, PlanId programme, PersonId person, Person.Nomination place) {
        sql.sql("""
                insert into nomination (commune, programme, person, grp, role, withdrawn)
                values (:commune, :programme, :person, :grp, :role, false)
                on conflict (commune, programme, person, grp)
                do update set role = excluded.role, withdrawn = excluded.withdrawn""")
                .param("commune", commune.value())
                .param("programme", programme.toString())
                .param("person", person.toString())
                .param("grp", place.group())
                .param("role", place.role())
                .update();
    }

    void withdraw(CommuneCode commune, PlanId programme, PersonId person) {
        sql.sql("""
                update nomination set withdrawn = true
                where commune = :commune and programme = :programme and person = :person""")
                .param("commune", commune.value())
                .param("programme", programme.toString())
                .param("person", person.toString())
                .update();
    }

    Map<PersonId, Set<String>> withdrawn(CommuneCode commune, PlanId programme) {
        var withdrawn = new HashMap<PersonId, Set<String>>();
        sql.sql("""
                select person, grp from nomination
                where commune = :commune and programme = :programme and withdrawn""")
                .param("commune", commune.value())
                .param("programme", programme.toString())
                .query((row, at) -> withdrawn
                        .computeIfAbsent(PersonId.of(row.getString("person")), _ -> new HashSet<>())
                        .add(row.getString("grp")))
                .list();
        return withdrawn;
    }

    /// "Trưởng ấp" tells who it was; the group does not, and goes on counting.
    void forgetRoles(CommuneCode commune, PersonId person) {
        sql.sql("update nomination set role = '' where commune = :commune and person = :person")
                .param("commune", commune.value())
                .param("person", person.toString())
                .update();
    }
}
