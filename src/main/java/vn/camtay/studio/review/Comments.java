package vn.camtay.studio.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.privacy.Detector;
import vn.camtay.privacy.Kind;
import vn.camtay.privacy.Masks;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;
import vn.camtay.studio.Product;
import vn.camtay.studio.ProductId;

/// What peers say of products. Personal data never comes into the table: it is masked in memory.
@Component
public class Comments {
    private static final int LONGEST = 500;

    private final JdbcClient sql;
    private final Time time;
    private final Origin origin;
    private final Audit audit;
    private final Detector detector = Detector.ours();

    Comments(JdbcClient sql, Time time, Origin origin, Audit audit) {
        this.sql = sql;
        this.time = time;
        this.origin = origin;
        this.audit = audit;
    }

    /// Keeps what was said, masked.
    ///
    /// @param names of people who are known, to be found however they are typed
    @Transactional
    public CommentOutcome say(SayWords request, Collection<String> names) {
        if (request.words().isBlank()) {
            return new CommentOutcome.Empty();
        }
        if (request.words().length() > LONGEST) {
            return new CommentOutcome.TooLong();
        }
        var found = (names.isEmpty() ? detector : detector.knowing(names)).scan(request.words());
        if (found.stream().anyMatch(span -> span.type() == Kind.CLASSIFIED)) {
            return new CommentOutcome.Classified();
        }
        var masked = new Masks().mask(request.words(), found);
        add(request, masked.text());
        return new CommentOutcome.Kept(masked.parts().size());
    }

    private void add(SayWords request, String words) {
        sql.sql("""
                insert into studio_comment (commune, id, product, version, hamlet, words, at, by_subject, origin)
                values (:commune, :id, :product, :version, :hamlet, :words, :at, :by, :origin)
                on conflict (commune, id) do nothing""")
                .param("commune", request.product().commune().value())
                .param("id", request.id().toString())
                .param("product", request.product().id().toString())
                .param("version", request.version().toString())
                .param("hamlet", request.hamlet().map(HamletId::toString).orElse(""))
                .param("words", words)
                .param("at", Stored.moment(time.now()))
                .param("by", request.by().toString())
                .param("origin", origin.id().toString())
                .update();
    }

    /// Takes it out of everybody's sight, the group's too; that it was said, and why it is hidden, stays known.
    @Transactional
    public HideOutcome hide(Product product, UUID comment, String reason, UUID by) {
        if (reason.isBlank()) {
            return HideOutcome.NO_REASON;
        }
        if (listOf(product.commune(), product.id()).stream()
                .noneMatch(one -> one.id().equals(comment))) {
            return HideOutcome.UNKNOWN;
        }
        sql.sql("""
                insert into studio_comment_hidden (commune, comment, reason, at, by_subject, origin)
                values (:commune, :comment, :reason, :at, :by, :origin) on conflict do nothing""")
                .param("commune", product.commune().value())
                .param("comment", comment.toString())
                .param("reason", reason)
                .param("at", Stored.moment(time.now()))
                .param("by", by.toString())
                .param("origin", origin.id().toString())
                .update();
        audit.record(product.commune(), by, "studio.comment-hidden", comment.toString());
        return HideOutcome.HIDDEN;
    }

    /// Those of a product, the earliest first, the hidden ones among them.
    public List<Comment> listOf(CommuneCode commune, ProductId product) {
        return sql.sql("""
                select c.id, c.version, c.hamlet, c.words, c.at, c.by_subject, h.reason from studio_comment c
                  left join studio_comment_hidden h on h.commune = c.commune and h.comment = c.id
                where c.commune = :commune and c.product = :product order by c.at, c.id""")
                .param("commune", commune.value())
                .param("product", product.toString())
                .query(Comments::comment)
                .list();
    }

    private static Comment comment(ResultSet row, int at) throws SQLException {
        return new Comment(
                Stored.uuid(row, "id"),
                Stored.uuid(row, "version"),
                Optional.of(row.getString("hamlet"))
                        .filter(hamlet -> !hamlet.isEmpty())
                        .map(HamletId::of),
                row.getString("words"),
                Optional.ofNullable(row.getString("reason")),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"));
    }
}
