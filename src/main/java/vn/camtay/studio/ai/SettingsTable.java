package vn.camtay.studio.ai;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.store.Stored;

/// The table of settings, a row a commune.
@Component
class SettingsTable {
    private final JdbcClient sql;

    SettingsTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<AiSettings> find(CommuneCode commune) {
        return sql.sql("""
                select kind, address, model, patience, asks_person, asks_group, tokens_person, tokens_group,
                  price_in, price_out
                from studio_ai_settings where commune = :commune""")
                .param("commune", commune.value())
                .query(SettingsTable::settings)
                .optional();
    }

    void save(CommuneCode commune, AiSettings settings, Instant at, UUID by) {
        sql.sql("""
                insert into studio_ai_settings (commune, kind, address, model, patience, asks_person, asks_group,
                  tokens_person, tokens_group, price_in, price_out, at, by_subject)
                values (:commune, :kind, :address, :model, :patience, :asksPerson, :asksGroup, :tokensPerson,
                  :tokensGroup, :priceIn, :priceOut, :at, :by)
                on conflict (commune) do update set kind = excluded.kind, address = excluded.address,
                  model = excluded.model, patience = excluded.patience, asks_person = excluded.asks_person,
                  asks_group = excluded.asks_group, tokens_person = excluded.tokens_person,
                  tokens_group = excluded.tokens_group, price_in = excluded.price_in, price_out = excluded.price_out,
                  at = excluded.at, by_subject = excluded.by_subject""")
                .param("commune", commune.value())
                .param("kind", settings.kind().name())
                .param("address", settings.address())
                .param("model", settings.model())
                .param("patience", settings.patience().toSeconds())
                .param("asksPerson", settings.limits().asksPerson())
                .param("asksGroup", settings.limits().asksGroup())
                .param("tokensPerson", settings.limits().tokensPerson())
                .param("tokensGroup", settings.limits().tokensGroup())
                .param("priceIn", settings.price().in())
                .param("priceOut", settings.price().out())
                .param("at", Stored.moment(at))
                .param("by", by.toString())
                .update();
    }

    private static AiSettings settings(ResultSet row, int at) throws SQLException {
        return new AiSettings(
                AiKind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getString("model"),
                Duration.ofSeconds(row.getLong("patience")),
                new Limits(
                        row.getInt("asks_person"),
                        row.getInt("asks_group"),
                        row.getLong("tokens_person"),
                        row.getLong("tokens_group")),
                new Price(row.getLong("price_in"), row.getLong("price_out")));
    }
}
