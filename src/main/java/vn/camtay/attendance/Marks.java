package vn.camtay.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.PersonTraces;
import vn.camtay.store.Stored;
import vn.camtay.timetable.SessionId;

/// The tables of marks and of what was taken back.
@Component
class Marks implements PersonTraces {
    private static final String MARK = """
            select mark.id, mark.session, mark.person, mark.means, mark.basis, mark.instead, mark.reason,
              mark.page_issued, mark.at, mark.by_subject, mark.origin from mark where mark.commune = :commune""";
    private static final String VOID = """
            select mark_void.id, mark_void.mark, mark_void.reason, mark_void.at, mark_void.by_subject, mark_void.origin
            from mark_void where mark_void.commune = :commune""";

    private final JdbcClient sql;

    Marks(JdbcClient sql) {
        this.sql = sql;
    }

    /// Adds the fact; false when it is there, or when another desk has just marked this person.
    ///
    /// @param nth how many marks the person has in the session already
    boolean add(CommuneCode commune, Mark mark, long nth) {
        return sql.sql("""
                insert into mark (commune, id, session, person, nth, means, basis, instead, reason, page_issued, at,
                  by_subject, origin)
                values (:commune, :id, :session, :person, :nth, :means, :basis, :instead, :reason, :issued, :at, :by,
                  :origin)
                on conflict do nothing""")
                        .param("commune", commune.value())
                        .param("id", mark.id().toString())
                        .param("session", mark.session().toString())
                        .param("person", mark.person().toString())
                        .param("nth", nth)
                        .param("means", mark.means().name())
                        .param("basis", name(mark.basis()))
                        .param("instead", instead(mark.basis()))
                        .param("reason", reason(mark.basis()))
                        .param("issued", mark.pageIssued().map(Stored::moment).orElse(null))
                        .param("at", Stored.moment(mark.at()))
                        .param("by", mark.by().map(UUID::toString).orElse(null))
                        .param("origin", mark.origin())
                        .update()
                == 1;
    }

    /// Adds the first fact that takes a mark back; false when there is one, or its id is another's.
    boolean add(CommuneCode commune, MarkVoid one) {
        return sql.sql("""
                insert into mark_void (commune, id, mark, nth, reason, at, by_subject, origin)
                values (:commune, :id, :mark, 0, :reason, :at, :by, :origin)
                on conflict do nothing""")
                        .param("commune", commune.value())
                        .param("id", one.id().toString())
                        .param("mark", one.mark().toString())
                        .param("reason", one.reason())
                        .param("at", Stored.moment(one.at()))
                        .param("by", one.by().toString())
                        .param("origin", one.origin())
                        .update()
                == 1;
    }

    Optional<Mark> find(CommuneCode commune, MarkId id) {
        return sql.sql(MARK + " and mark.id = :id")
                .param("commune", commune.value())
                .param("id", id.toString())
                .query(Marks::mark)
                .optional();
    }

    DaySheet sheetOf(CommuneCode commune, SessionId session) {
        var marks = sql.sql(MARK + " and mark.session = :session")
                .param("commune", commune.value())
                .param("session", session.toString())
                .query(Marks::mark)
                .list();
        var voids = sql.sql(VOID + " and mark_void.mark in (select mark.id from mark"
                        + " where mark.commune = :commune and mark.session = :session)")
                .param("commune", commune.value())
                .param("session", session.toString())
                .query(Marks::taken)
                .list();
        return new DaySheet(marks, voids);
    }

    /// The part of the sheet that one person is on: enough to mark them.
    DaySheet sheetOf(CommuneCode commune, SessionId session, PersonId person) {
        return sheetsOf(commune, List.of(session), person).getOrDefault(session, new DaySheet(List.of(), List.of()));
    }

    /// One person's part of those of the sheets that they are on.
    Map<SessionId, DaySheet> sheetsOf(CommuneCode commune, List<SessionId> sessions, PersonId person) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        var marks = sql.sql(MARK + " and mark.session in (:sessions) and mark.person = :person")
                .param("commune", commune.value())
                .param("sessions", sessions.stream().map(SessionId::toString).toList())
                .param("person", person.toString())
                .query(Marks::mark)
                .list();
        var voids = voidsOf(commune, marks);
        return marks.stream()
                .collect(Collectors.groupingBy(
                        Mark::session,
                        Collectors.collectingAndThen(Collectors.toList(), own -> new DaySheet(own, voids))));
    }

    /// What bears on marking this person by this form.
    SoFar soFar(MarkPresent request, PersonId person) {
        var marks = sql.sql(MARK + " and mark.id = :fact union all " + MARK
                        + " and mark.session = :session and mark.person = :person")
                .param("commune", request.commune().value())
                .param("fact", request.fact().toString())
                .param("session", request.session().toString())
                .param("person", person.toString())
                .query(Marks::mark)
                .list();
        return SoFar.of(request, person, marks, voidsOf(request.commune(), marks));
    }

    private List<MarkVoid> voidsOf(CommuneCode commune, List<Mark> marks) {
        return marks.isEmpty()
                ? List.of()
                : sql.sql(VOID + " and mark_void.mark in (:marks)")
                        .param("commune", commune.value())
                        .param(
                                "marks",
                                marks.stream().map(mark -> mark.id().toString()).toList())
                        .query(Marks::taken)
                        .list();
    }

    private static Mark mark(ResultSet row, int at) throws SQLException {
        return new Mark(
                MarkId.of(row.getString("id")),
                SessionId.of(row.getString("session")),
                PersonId.of(row.getString("person")),
                Means.valueOf(row.getString("means")),
                basis(row.getString("basis"), row.getString("instead"), String.valueOf(row.getString("reason"))),
                Stored.findMoment(row, "page_issued"),
                Stored.moment(row, "at"),
                Stored.findUuid(row, "by_subject"),
                row.getString("origin"));
    }

    private static MarkVoid taken(ResultSet row, int at) throws SQLException {
        return new MarkVoid(
                Stored.uuid(row, "id"),
                MarkId.of(row.getString("mark")),
                row.getString("reason"),
                Stored.moment(row, "at"),
                Stored.uuid(row, "by_subject"),
                row.getString("origin"));
    }

    private static Basis basis(String name, @Nullable String instead, String reason) {
        return switch (name) {
            case "walk-in" -> new Basis.WalkIn(reason);
            case "substitute" -> new Basis.Substitute(PersonId.of(String.valueOf(instead)), reason);
            default -> Basis.LISTED;
        };
    }

    private static String name(Basis basis) {
        return switch (basis) {
            case Basis.Listed() -> "listed";
            case Basis.WalkIn _ -> "walk-in";
            case Basis.Substitute _ -> "substitute";
        };
    }

    private static @Nullable String instead(Basis basis) {
        return basis instanceof Basis.Substitute(var instead, var _) ? instead.toString() : null;
    }

    private static @Nullable String reason(Basis basis) {
        return switch (basis) {
            case Basis.Listed() -> null;
            case Basis.WalkIn(var reason) -> reason;
            case Basis.Substitute(var _, var reason) -> reason;
        };
    }

    /// The marks stay and count; reasons are written freely and may tell who it was.
    @Override
    public void forget(Person person) {
        sql.sql("update mark set reason = '' where commune = :commune and person = :person and reason is not null")
                .param("commune", person.commune().value())
                .param("person", person.id().toString())
                .update();
        sql.sql("""
                update mark_void set reason = '' where commune = :commune and mark in (
                  select mark.id from mark where mark.commune = :commune and mark.person = :person)""")
                .param("commune", person.commune().value())
                .param("person", person.id().toString())
                .update();
    }
}
