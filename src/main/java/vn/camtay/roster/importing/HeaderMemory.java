package vn.camtay.roster.importing;

import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.roster.reading.Field;
import vn.camtay.roster.reading.Mapping;
import vn.camtay.store.Stored;

/// The table of what people of a commune said their columns mean. Columns without a header are not remembered: the
/// next list has something else there.
@Component
class HeaderMemory {
    private final JdbcClient sql;

    HeaderMemory(JdbcClient sql) {
        this.sql = sql;
    }

    Mapping of(CommuneCode commune) {
        var fields = new HashMap<String, Field>();
        sql.sql("select header, field from roster_column where commune = :commune")
                .param("commune", commune.value())
                .query((row, at) -> fields.put(row.getString("header"), Field.valueOf(row.getString("field"))))
                .list();
        return new Mapping(fields);
    }

    void remember(CommuneCode commune, Mapping chosen, Instant at, UUID by) {
        chosen.fields().forEach((header, field) -> {
            if (!header.startsWith("#")) {
                sql.sql("""
                        insert into roster_column (commune, header, field, at, by_subject)
                        values (:commune, :header, :field, :at, :by)
                        on conflict (commune, header) do update set field = excluded.field, at = excluded.at,
                          by_subject = excluded.by_subject""")
                        .param("commune", commune.value())
                        .param("header", header)
                        .param("field", field.name())
                        .param("at", Stored.moment(at))
                        .param("by", by.toString())
                        .update();
            }
        });
    }
}
