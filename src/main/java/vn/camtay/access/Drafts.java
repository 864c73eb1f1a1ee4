package vn.camtay.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.store.Stored;

/// What people are in the middle of writing, kept by subject on the machine: on a shared laptop the next badge finds
/// its own drafts and never the last person's. Secrets are never drafts.
@Component
public class Drafts {
    /// In characters; a dossier's longest text is far below.
    public static final int LONGEST = 20_000;

    private final JdbcClient sql;
    private final Clock clock;

    Drafts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public record Draft(String content, Instant at) {}

    /// Keeps the latest text of a form.
    ///
    /// @param form which form, in the module's own words: "practice.step.3"
    @Transactional
    public void save(Subject subject, String form, String content) {
        if (!fits(form, content)) {
            throw new IllegalArgumentException("a draft has a form's key and at most " + LONGEST + " characters");
        }
        sql.sql("""
                insert into draft (commune, subject, form, content, at)
                values (:commune, :subject, :form, :content, :at)
                on conflict (commune, subject, form)
                do update set content = excluded.content, at = excluded.at""")
                .param("commune", subject.commune().value())
                .param("subject", subject.id().toString())
                .param("form", form)
                .param("content", content)
                .param("at", Stored.moment(clock.instant()))
                .update();
    }

    static boolean fits(String form, String content) {
        return content.length() <= LONGEST && form.matches("[\\w.:-]{1,200}");
    }

    public Optional<Draft> find(Subject subject, String form) {
        return sql.sql("""
                select content, at from draft
                where commune = :commune and subject = :subject and form = :form""")
                .param("commune", subject.commune().value())
                .param("subject", subject.id().toString())
                .param("form", form)
                .query((row, at) -> new Draft(row.getString("content"), Stored.moment(row, "at")))
                .optional();
    }

    /// What was a draft has been sent.
    @Transactional
    public void discard(Subject subject, String form) {
        sql.sql("delete from draft where commune = :commune and subject = :subject and form = :form")
                .param("commune", subject.commune().value())
                .param("subject", subject.id().toString())
                .param("form", form)
                .update();
    }

    void forget(CommuneCode commune, UUID subject) {
        sql.sql("delete from draft where commune = :commune and subject = :subject")
                .param("commune", commune.value())
                .param("subject", subject.toString())
                .update();
    }
}
