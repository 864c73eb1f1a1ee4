package vn.camtay.report.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.PlanId;
import vn.camtay.store.FileHash;
import vn.camtay.store.Stored;

/// The table of issued reports.
@Component
class IssuedReports {
    private static final String SELECT = """
            select id, number, code, day, counted_at, facts, pdf, docx, at, by_subject, origin
            from report_issue where commune = :commune""";

    private final JdbcClient sql;

    IssuedReports(JdbcClient sql) {
        this.sql = sql;
    }

    /// Adds the report once; false where its id or its number in that year is there.
    boolean add(CommuneCode commune, PlanId programme, IssuedReport report) {
        return sql.sql("""
                insert into report_issue (commune, id, programme, number, year, code, day, counted_at, facts, pdf, docx,
                  at, by_subject, origin)
                values (:commune, :id, :programme, :number, :year, :code, :day, :counted, :facts, :pdf, :docx,
                  :at, :by, :origin)
                on conflict do nothing""")
                        .param("commune", commune.value())
                        .param("id", report.id().toString())
                        .param("programme", programme.toString())
                        .param("number", report.number())
                        .param("year", report.day().getYear())
                        .param("code", report.code())
                        .param("day", report.day().toString())
                        .param("counted", Stored.moment(report.countedAt()))
                        .param("facts", report.facts())
                        .param("pdf", report.pdf().hex())
                        .param("docx", report.docx().hex())
                        .param("at", Stored.moment(report.at()))
                        .param("by", report.by().toString())
                        .param("origin", report.origin())
                        .update()
                == 1;
    }

    Optional<IssuedReport> find(CommuneCode commune, UUID id) {
        return sql.sql(SELECT + " and id = :id")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query(IssuedReports::report)
                .optional();
    }

    Optional<IssuedReport> find(CommuneCode commune, int year, int number, String code) {
        return sql.sql(SELECT + " and year = :year and number = :number and code = :code")
                .param("commune", commune.value())
                .param("year", year)
                .param("number", number)
                .param("code", code)
                .query(IssuedReports::report)
                .optional();
    }

    /// The latest first.
    List<IssuedReport> list(CommuneCode commune, PlanId programme) {
        return sql.sql(SELECT + " and programme = :programme order by at desc, id desc")
                .param("commune", commune.value())
                .param("programme", programme.toString())
                .query(IssuedReports::report)
                .list();
    }

    private static IssuedReport report(ResultSet row, int at) throws SQLException {
        return new IssuedReport(
                Stored.uuid(row, "id"),
                row.getInt("number"),
                row.getString("code"),
                Stored.day(row, "day"),
                Stored.moment(row, "counted_at"),
                row.getInt("facts"),
                new FileHash(row.getString("pdf")),
                new FileHash(row.getString("docx")),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"),
                row.getString("origin"));
    }
}
