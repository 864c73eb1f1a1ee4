package vn.camtay.privacy.gate;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.camtay.store.Verification;

/// Walks every chain of the gate's log row by row, and tells where one was changed, cut or put out of order.
public final class PassageVerification implements Verification {
    private record Head(String commune, String origin, long number, String hash) {
        String chain() {
            return commune + "/" + origin.substring(0, Math.min(8, origin.length()));
        }
    }

    @Override
    public String name() {
        return "Nhật ký cửa ra dịch vụ AI";
    }

    @Override
    public List<String> problems(JdbcClient jdbc) {
        var problems = new ArrayList<String>();
        jdbc.sql("select commune, origin, number, hash from privacy_passage_head order by commune, origin")
                .query(PassageVerification::head)
                .list()
                .forEach(head -> problems.addAll(new Walk(head).over(jdbc)));
        jdbc.sql("""
                select distinct p.commune, p.origin, 0 as number, '' as hash from privacy_passage p where not exists (
                  select 1 from privacy_passage_head h where h.commune = p.commune and h.origin = p.origin)""")
                .query(PassageVerification::head)
                .list()
                .forEach(gone -> problems.add(gone.chain() + ": mất dòng ghi điểm cuối của chuỗi"));
        return problems;
    }

    private static Head head(java.sql.ResultSet row, int at) throws java.sql.SQLException {
        return new Head(
                row.getString("commune"), row.getString("origin"), row.getLong("number"), row.getString("hash"));
    }

    /// From the first row to the head as it was read: the program may be adding rows meanwhile.
    private static final class Walk {
        private final Head head;
        private final List<String> breaks = new ArrayList<>();
        private String previous = PassageLog.START;
        private long next = 1;

        Walk(Head head) {
            this.head = head;
        }

        List<String> over(JdbcClient jdbc) {
            jdbc.sql("""
                    select commune, origin, number, at, by_subject, what, found, rules, mark, hash from privacy_passage
                    where commune = :commune and origin = :origin and number <= :last order by number""")
                    .param("commune", head.commune())
                    .param("origin", head.origin())
                    .param("last", head.number())
                    .query(row -> {
                        step(PassageLink.read(row, 0));
                    });
            if (head.number() != next - 1) {
                broken(next, "chuỗi chỉ còn " + (next - 1) + " dòng, điểm cuối ghi " + head.number());
            } else if (!head.hash().equals(previous)) {
                broken(head.number(), "mã của điểm cuối khác mã của dòng cuối");
            }
            return breaks;
        }

        private void step(PassageLink link) {
            if (link.number() != next) {
                broken(next, "mất dòng này");
            } else if (!link.follows(previous)) {
                broken(link.number(), "dòng này hoặc chỗ của nó đã bị sửa");
            }
            previous = link.hash();
            next = link.number() + 1;
        }

        private void broken(long number, String what) {
            breaks.add(head.chain() + " dòng " + number + ": " + what);
        }
    }
}
