package vn.camtay.attendance.desk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.access.SignInCodes;
import vn.camtay.access.Subject;
import vn.camtay.attendance.Attendance;
import vn.camtay.attendance.Basis;
import vn.camtay.attendance.MarkOutcome;
import vn.camtay.attendance.MarkPresent;
import vn.camtay.attendance.Means;
import vn.camtay.attendance.Who;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.timetable.Session;

/// Turns what came into the desk's forms into requests to mark.
@Component
class Desk {
    private final Attendance attendance;
    private final Roster roster;
    private final Programmes programmes;
    private final SignInCodes codes;

    Desk(Attendance attendance, Roster roster, Programmes programmes, SignInCodes codes) {
        this.attendance = attendance;
        this.roster = roster;
        this.programmes = programmes;
        this.codes = codes;
    }

    DeskAnswer scan(DeskForm form, Session session, Subject by) {
        var scanned = form.scanned();
        return switch (scanned) {
            case Scanned.Badge(var number, var _) ->
                told(form, session, by, new Who.Numbered(number), form.means(scanned));
            case Scanned.Personal(var text) ->
                findHolder(text, session)
                        .map(who -> told(form, session, by, who, form.means(scanned)))
                        .orElseGet(DeskAnswer.DeadCode::new);
            case Scanned.Name(var typed) -> search(typed, session);
            case Scanned.Mistyped(var typed) -> new DeskAnswer.Mistyped(typed);
            case Scanned.Nothing() -> new DeskAnswer.Nothing();
        };
    }

    private DeskAnswer told(DeskForm form, Session session, Subject by, Who who, Means means) {
        return new DeskAnswer.Told(mark(form, session, by.id(), who, means, Basis.LISTED));
    }

    /// People by a part of their name, those on this session's list first.
    DeskAnswer search(String typed, Session session) {
        var sheet = attendance.sheet(session.commune(), session.id());
        var programme = programmes.get(session.commune(), session.programme());
        var rows = roster.search(session.commune(), session.programme(), typed).stream()
                .map(person -> new DeskAnswer.Row(
                        person,
                        sheet.findFirst(person.id()),
                        person.convoked()
                                && programme
                                        .clusterOf(person.hamlet())
                                        .filter(own -> own.id().equals(session.cluster()))
                                        .isPresent()))
                .sorted(java.util.Comparator.comparing(row -> !row.expected()))
                .toList();
        return new DeskAnswer.People(typed, rows);
    }

    /// A row was pressed, or somebody off the list is let in with a reason.
    DeskAnswer markKnown(DeskForm form, Session session, Subject by) {
        var who = new Who.Known(form.personId());
        return new DeskAnswer.Told(mark(form, session, by.id(), who, form.meansOfRow(), form.basis()));
    }

    DeskAnswer markNewcomer(DeskForm form, Session session, Subject by) {
        return form.findNewcomer()
                .<DeskAnswer>map(newcomer -> new DeskAnswer.Told(mark(
                        form, session, by.id(), new Who.Newcomer(newcomer), form.meansOfRow(), form.basisOfGuest())))
                .orElseGet(DeskAnswer.NoName::new);
    }

    DeskAnswer photo(PhotoReading reading, DeskForm form, Session session, Subject by) {
        if (!(reading instanceof PhotoReading.Found(var text))) {
            return new DeskAnswer.Photo(reading);
        }
        var who = switch (Scanned.read(text)) {
            case Scanned.Badge(var number, var _) -> Optional.<Who>of(new Who.Numbered(number));
            case Scanned.Personal(var code) -> findHolder(code, session);
            case Scanned.Name _, Scanned.Mistyped _, Scanned.Nothing _ -> Optional.<Who>empty();
        };
        return who.<DeskAnswer>map(
                        one -> new DeskAnswer.Told(mark(form, session, by.id(), one, Means.PHOTO, Basis.LISTED)))
                .orElseGet(DeskAnswer.DeadCode::new);
    }

    private Optional<Who> findHolder(String code, Session session) {
        return codes.subjectOf(code)
                .filter(holder -> holder.commune().equals(session.commune()))
                .map(holder -> new Who.Known(new PersonId(holder.subject())));
    }

    private MarkOutcome mark(DeskForm form, Session session, UUID by, Who who, Means means, Basis basis) {
        return attendance.mark(new MarkPresent(
                form.markId(), session.commune(), session.id(), who, means, basis, Optional.empty(), Optional.of(by)));
    }
}
