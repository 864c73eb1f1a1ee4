package vn.camtay.access.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.access.Role;
import vn.camtay.store.Remembered;
import vn.camtay.store.Remembering;
import vn.camtay.store.Stored;

/// The table of who has which role where. A commune is its code, or `EVERYWHERE` for all of this program. Those of a
/// commune are few and asked for at each sign-in, so they are remembered.
@Component
public class RolesGiven {
    public static final String EVERYWHERE = "*";
    static final String WHOLE_COMMUNE = "";

    private final JdbcClient sql;
    private final Remembered<String, Map<UUID, List<Given>>> known;

    RolesGiven(JdbcClient sql, Remembering remembering) {
        this.sql = sql;
        this.known = remembering.ofCommunes();
    }

    /// @param hamlet the hamlet's id, or empty for the whole commune
    public record Given(String commune, UUID subject, Role role, String hamlet) {}

    /// Those that count in a commune: given there, or everywhere.
    public List<Given> list(String commune, UUID subject) {
        return known.get(commune, key -> listAll(key).stream().collect(Collectors.groupingBy(Given::subject)))
                .getOrDefault(subject, List.of());
    }

    /// All of one subject, in every commune: for a staff account's sign-in, never for a trainee's page.
    public List<Given> list(UUID subject) {
        return sql.sql("select commune, subject, role, hamlet from role_given where subject = :subject")
                .param("subject", subject.toString())
                .query(RolesGiven::given)
                .list();
    }

    /// Everyone with a role in a commune, those of everywhere included.
    public List<Given> listAll(String commune) {
        return sql.sql("""
                select commune, subject, role, hamlet from role_given
                where commune in (:commune, '*') order by subject, role""").param("commune", commune).query(RolesGiven::given).list();
    }

    /// Whether anybody has this role anywhere and can still use it.
    boolean hasUsable(Role role) {
        return sql.sql("""
                select count(*) from role_given g join account a on a.subject = g.subject
                where g.role = :role and a.password_hash is not null and a.closed is null""").param("role", role.name()).query(Long.class).single() > 0;
    }

    /// Whether it was new.
    public boolean give(Given given, Instant at, UUID by) {
        forget(given);
        return sql.sql("""
                insert into role_given (commune, subject, role, hamlet, at, by_subject)
                values (:commune, :subject, :role, :hamlet, :at, :by)
                on conflict (commune, subject, role, hamlet) do nothing""")
                        .param("commune", given.commune())
                        .param("subject", given.subject().toString())
                        .param("role", given.role().name())
                        .param("hamlet", given.hamlet())
                        .param("at", Stored.moment(at))
                        .param("by", by.toString())
                        .update()
                == 1;
    }

    /// Whether it was there.
    public boolean take(Given given) {
        forget(given);
        return sql.sql("""
                delete from role_given
                where commune = :commune and subject = :subject and role = :role and hamlet = :hamlet""")
                        .param("commune", given.commune())
                        .param("subject", given.subject().toString())
                        .param("role", given.role().name())
                        .param("hamlet", given.hamlet())
                        .update()
                == 1;
    }

    private void forget(Given given) {
        if (given.commune().equals(EVERYWHERE)) {
            known.forgetAll();
        } else {
            known.forget(given.commune());
        }
    }

    /// The staff roles among some.
    public static Set<Role> staff(List<Given> given) {
        return given.stream().map(Given::role).filter(Role::isStaff).collect(Collectors.toUnmodifiableSet());
    }

    private static Given given(java.sql.ResultSet row, int at) throws java.sql.SQLException {
        return new Given(
                row.getString("commune"),
                Stored.uuid(row, "subject"),
                Role.valueOf(row.getString("role")),
                row.getString("hamlet"));
    }
}
