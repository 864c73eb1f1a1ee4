package vn.camtay.studio.release;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;
import vn.camtay.studio.Product;
import vn.camtay.studio.Version;

/// The answers to the release list, given for one version: the next is looked at anew.
@Component
public class Answers {
    private final JdbcClient sql;
    private final Time time;
    private final Origin origin;

    Answers(JdbcClient sql, Time time, Origin origin) {
        this.sql = sql;
        this.time = time;
        this.origin = origin;
    }

    /// Keeps the answers of one form that differ from those kept.
    ///
    /// @param form its id: sent twice it is one form
    /// @param answers by the question's id
    @Transactional
    public void give(Product product, UUID version, UUID form, Map<String, Answer> answers, UUID by) {
        var before = listOf(product, version);
        answers.forEach((question, answer) -> {
            if (before.get(question) != answer) {
                give(product, version, form, question, answer, by);
            }
        });
    }

    private void give(Product product, UUID version, UUID form, String question, Answer answer, UUID by) {
        sql.sql("""
                insert into studio_release_answer (commune, id, product, version, question, answer, at, by_subject, origin)
                values (:commune, :id, :product, :version, :question, :answer, :at, :by, :origin)
                on conflict (commune, id, question) do nothing""")
                .param("commune", product.commune().value())
                .param("id", form.toString())
                .param("product", product.id().toString())
                .param("version", version.toString())
                .param("question", question)
                .param("answer", answer.name())
                .param("at", Stored.moment(time.now()))
                .param("by", by.toString())
                .param("origin", origin.id().toString())
                .update();
    }

    public Map<String, Answer> of(Product product, Version version) {
        return listOf(product, version.id());
    }

    /// By question; of several the last counts.
    private Map<String, Answer> listOf(Product product, UUID version) {
        var answers = new LinkedHashMap<String, Answer>();
        sql.sql("""
                select question, answer from studio_release_answer
                where commune = :commune and product = :product and version = :version order by at, id""")
                .param("commune", product.commune().value())
                .param("product", product.id().toString())
                .param("version", version.toString())
                .query((row, at) -> Map.entry(row.getString("question"), Answer.valueOf(row.getString("answer"))))
                .list()
                .forEach(one -> answers.put(one.getKey(), one.getValue()));
        return answers;
    }
}
