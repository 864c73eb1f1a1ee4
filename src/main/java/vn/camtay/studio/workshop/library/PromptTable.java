package vn.camtay.studio.workshop.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonTraces;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// The table of prompts' versions. Of each prompt the latest by moment, then by id, says what it is: the same on every
/// machine, in whatever order they came.
@Component
class PromptTable implements PersonTraces {
    private static final String SELECT = """
            select id, prompt, number, owner, hamlet, goal, title, text, sharing, at from studio_prompt_version""";

    private final JdbcClient sql;
    private final Origin origin;

    PromptTable(JdbcClient sql, Origin origin) {
        this.sql = sql;
        this.origin = origin;
    }

    void add(CommuneCode commune, KeptPrompt version) {
        sql.sql("""
                insert into studio_prompt_version (commune, id, prompt, number, owner, hamlet, goal, title, text,
                  sharing, at, origin)
                values (:commune, :id, :prompt, :number, :owner, :hamlet, :goal, :title, :text, :sharing, :at, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", commune.value())
                .param("id", version.id().toString())
                .param("prompt", version.prompt().toString())
                .param("number", version.number())
                .param("owner", version.owner().toString())
                .param("hamlet", version.hamlet().map(HamletId::toString).orElse(""))
                .param("goal", version.goal())
                .param("title", version.title())
                .param("text", version.text())
                .param("sharing", version.sharing().name())
                .param("at", Stored.moment(version.at()))
                .param("origin", origin.id().toString())
                .update();
    }

    Optional<KeptPrompt> findVersion(CommuneCode commune, UUID id) {
        return sql.sql(SELECT + " where commune = :commune and id = :id")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query(PromptTable::version)
                .optional();
    }

    /// All versions of one prompt, the earliest first.
    List<KeptPrompt> versions(CommuneCode commune, UUID prompt) {
        return sql.sql(SELECT + " where commune = :commune and prompt = :prompt order by at, id")
                .param("commune", commune.value())
                .param("prompt", prompt.toString())
                .query(PromptTable::version)
                .list();
    }

    /// The latest versions that may concern somebody, the youngest first, at most so many.
    List<KeptPrompt> latest(CommuneCode commune, UUID subject, Optional<HamletId> group, boolean staff, int most) {
        return sql.sql(SELECT + "\n" + """
                where commune = :commune
                  and (owner = :subject or sharing = 'COMMUNE' or sharing = 'GROUP' and (:staff = 'yes' or hamlet = :hamlet))
                  and sharing <> 'GONE'
                  and not exists (select 1 from studio_prompt_version later
                    where later.commune = studio_prompt_version.commune and later.prompt = studio_prompt_version.prompt
                      and (later.at > studio_prompt_version.at
                        or later.at = studio_prompt_version.at and later.id > studio_prompt_version.id))
                order by at desc, id desc limit :most""")
                .param("commune", commune.value())
                .param("subject", subject.toString())
                .param("hamlet", group.map(HamletId::toString).orElse("-"))
                .param("staff", staff ? "yes" : "no")
                .param("most", most)
                .query(PromptTable::version)
                .list();
    }

    /// How many prompts somebody has.
    int count(CommuneCode commune, UUID owner) {
        return sql.sql("""
                select count(distinct prompt) from studio_prompt_version where commune = :commune and owner = :owner""")
                .param("commune", commune.value())
                .param("owner", owner.toString())
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget(Person person) {
        sql.sql("delete from studio_prompt_version where commune = :commune and owner = :owner")
                .param("commune", person.commune().value())
                .param("owner", person.id().toString())
                .update();
    }

    private static KeptPrompt version(ResultSet row, int at) throws SQLException {
        var hamlet = row.getString("hamlet");
        return new KeptPrompt(
                Stored.uuid(row, "id"),
                Stored.uuid(row, "prompt"),
                row.getInt("number"),
                Stored.uuid(row, "owner"),
                hamlet.isEmpty() ? Optional.empty() : Optional.of(HamletId.of(hamlet)),
                row.getString("goal"),
                row.getString("title"),
                row.getString("text"),
                Sharing.valueOf(row.getString("sharing")),
                Stored.moment(row, "at"));
    }
}
