package vn.camtay.studio;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonTraces;

/// Takes the name of somebody deleted out of what the group of their hamlet wrote: who told a fact, who agreed to be
/// seen, whom a product names. Other hamlets' groups may mean somebody else of that name.
@Component
class NamesWritten implements PersonTraces {
    private static final String GONE = "(đã xóa tên)";
    private static final String BRIEFS =
            " brief in (select id from studio_brief where commune = :commune and hamlet = :hamlet)";
    private static final String PRODUCTS =
            " product in (select id from studio_product where commune = :commune and hamlet = :hamlet)";

    private final JdbcClient sql;

    NamesWritten(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void forget(Person person) {
        replace(person, "studio_fact", BRIEFS, "words", "source_place");
        replace(person, "studio_brief_wording", BRIEFS, "title", "audience", "purpose", "action");
        replace(person, "studio_version", PRODUCTS, "words", "layout");
        replace(person, "studio_right", PRODUCTS, "what", "source_place", "agreed_by", "note");
    }

    private void replace(Person person, String table, String whose, String... columns) {
        for (var column : columns) {
            sql.sql("update " + table + " set " + column + " = replace(" + column + ", :name, :gone) where commune ="
                            + " :commune and" + whose)
                    .param("name", person.name())
                    .param("gone", GONE)
                    .param("commune", person.commune().value())
                    .param("hamlet", person.hamlet().toString())
                    .update();
        }
    }
}
