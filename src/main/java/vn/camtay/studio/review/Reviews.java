package vn.camtay.studio.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;
import vn.camtay.studio.ProductId;

/// The trainers' reviews, by the rubric and in words.
@Component
public class Reviews {
    private final Chain chain;
    private final JdbcClient sql;
    private final Time time;
    private final Origin origin;

    Reviews(Chain chain, JdbcClient sql, Time time, Origin origin) {
        this.chain = chain;
        this.sql = sql;
        this.time = time;
        this.origin = origin;
    }

    /// Keeps the review with the step that passes the version on or sends it back: both or neither.
    @Transactional
    public ReviewOutcome review(ReviewVersion request) {
        if (request.pass() && !Rubric.ours().isAnsweredBy(request.levels())) {
            return new ReviewOutcome.CriteriaOpen();
        }
        var deed = request.pass() ? Deed.TRAINER_PASSED : Deed.TRAINER_RETURNED;
        var step = chain.take(
                new TakeStep(request.product(), request.id(), request.version(), deed, request.words(), request.by()));
        if (step instanceof StepOutcome.Taken) {
            add(request);
        }
        return new ReviewOutcome.Decided(step);
    }

    private void add(ReviewVersion request) {
        var commune = request.product().commune().value();
        sql.sql("""
                insert into studio_review (commune, id, product, version, words, at, by_subject, origin)
                values (:commune, :id, :product, :version, :words, :at, :by, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", commune)
                .param("id", request.id().toString())
                .param("product", request.product().id().toString())
                .param("version", request.version().toString())
                .param("words", request.words())
                .param("at", Stored.moment(time.now()))
                .param("by", request.by().toString())
                .param("origin", origin.id().toString())
                .update();
        request.levels()
                .forEach((criterion, level) -> sql.sql("""
                insert into studio_review_level (commune, review, criterion, level)
                values (:commune, :review, :criterion, :level) on conflict do nothing""")
                        .param("commune", commune)
                        .param("review", request.id().toString())
                        .param("criterion", criterion)
                        .param("level", level)
                        .update());
    }

    /// Those of a product, the earliest first.
    @Transactional(readOnly = true) // one connection for its two questions
    public List<Review> listOf(CommuneCode commune, ProductId product) {
        var levels = sql
                .sql("""
                select l.review, l.criterion, l.level from studio_review_level l join studio_review r
                  on r.commune = l.commune and r.id = l.review
                where r.commune = :commune and r.product = :product""")
                .param("commune", commune.value())
                .param("product", product.toString())
                .query((row, at) -> new Given(
                        Stored.uuid(row, "review"), row.getString("criterion"), Math.toIntExact(row.getLong("level"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Given::review, Collectors.toMap(Given::criterion, Given::level)));
        return sql.sql("""
                select id, version, words, at, by_subject from studio_review
                where commune = :commune and product = :product order by at, id""")
                .param("commune", commune.value())
                .param("product", product.toString())
                .query((row, at) -> review(row, levels))
                .list();
    }

    /// The last of one version: it is the one that counts.
    public Optional<Review> latest(CommuneCode commune, ProductId product, UUID version) {
        return listOf(commune, product).reversed().stream()
                .filter(review -> review.version().equals(version))
                .findFirst();
    }

    private record Given(UUID review, String criterion, int level) {}

    private static Review review(ResultSet row, Map<UUID, Map<String, Integer>> levels) throws SQLException {
        var id = Stored.uuid(row, "id");
        return new Review(
                id,
                Stored.uuid(row, "version"),
                levels.getOrDefault(id, Map.of()),
                row.getString("words"),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"));
    }
}
