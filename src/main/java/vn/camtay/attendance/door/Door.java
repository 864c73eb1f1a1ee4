package vn.camtay.attendance.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.attendance.Attendance;
import vn.camtay.attendance.Basis;
import vn.camtay.attendance.MarkId;
import vn.camtay.attendance.MarkOutcome;
import vn.camtay.attendance.MarkPresent;
import vn.camtay.attendance.Means;
import vn.camtay.attendance.Who;
import vn.camtay.attendance.door.DoorAnswer.MistypedNumber;
import vn.camtay.attendance.door.DoorAnswer.NoNumber;
import vn.camtay.attendance.door.DoorAnswer.NotOurPage;
import vn.camtay.attendance.door.DoorAnswer.PageTooOld;
import vn.camtay.attendance.door.DoorAnswer.Told;
import vn.camtay.attendance.door.DoorAnswer.WrongHallCode;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.PersonId;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;
import vn.camtay.timetable.Session;
import vn.camtay.timetable.Timetable;

/// Decides whether a phone is in the hall, and marks who presses there.
@Component
class Door {
    /// How long a hall's code that was typed late counts after its page was made.
    private static final Duration TYPING = Duration.ofMinutes(30);
    /// How long a phone that scanned the hall's QR need not scan it again to open another badge.
    static final Duration REMEMBERED = Duration.ofMinutes(20);

    private final Attendance attendance;
    private final Programmes programmes;
    private final Timetable timetable;
    private final SessionCodes codes;
    private final Slips slips;
    private final WrongTries tries;
    private final Time time;
    private final Ids ids;

    Door(
            Attendance attendance,
            Programmes programmes,
            Timetable timetable,
            SessionCodes codes,
            Slips slips,
            WrongTries tries,
            Time time,
            Ids ids) {
        this.attendance = attendance;
        this.programmes = programmes;
        this.timetable = timetable;
        this.codes = codes;
        this.slips = slips;
        this.tries = tries;
        this.time = time;
        this.ids = ids;
    }

    /// The slip of a phone that came by the hall's QR: proven where its code is on the screen now.
    Slip enter(CommuneCode commune, String code, String address) {
        var now = time.now();
        if (code.isEmpty()) {
            return new Slip(commune, Optional.empty(), now);
        }
        tries.check(address);
        var session = findByCode(commune, code, now, now);
        if (session.isEmpty()) {
            tries.count(address);
        }
        return new Slip(commune, session.map(Session::id), now);
    }

    /// The slip a phone brought back in its cookie, while it is young and its session open.
    Optional<Slip> findRemembered(String cookie) {
        var now = time.now();
        return slips.read(cookie, now) instanceof SlipReading.Ours(var slip)
                        && slip.session().isPresent()
                        && slip.issued().plus(REMEMBERED).isAfter(now)
                        && findSession(slip)
                                .filter(one -> one.isOpen(now, time.zone()))
                                .isPresent()
                ? Optional.of(slip)
                : Optional.empty();
    }

    String sign(Slip slip) {
        return slips.write(slip);
    }

    String nextFact() {
        return ids.next().toString();
    }

    /// A slip that the next form may carry again: ours, and its session still open.
    Optional<Slip> findUsable(String signed) {
        return slips.read(signed, time.now()) instanceof SlipReading.Ours(var slip)
                        && (slip.session().isEmpty()
                                || findSession(slip).filter(this::isOpen).isPresent())
                ? Optional.of(slip)
                : Optional.empty();
    }

    /// The session a page is about: that of its slip, else the only one open, else the next to open.
    Optional<Session> findSession(Slip slip) {
        if (slip.session().isPresent()) {
            return timetable.find(slip.commune(), slip.session().get());
        }
        var open = listOpen(slip.commune(), time.now());
        return open.isEmpty()
                ? programmes
                        .findCurrent(slip.commune())
                        .flatMap(programme ->
                                timetable.findCurrent(slip.commune(), programme.id(), time.now(), time.zone()))
                : Optional.of(open.getFirst());
    }

    boolean isOpen(Session session) {
        return session.isOpen(time.now(), time.zone());
    }

    /// @param me the signed-in trainee, who need not be on the roster any more
    DoorAnswer press(DoorForm form, Optional<UUID> me, String address) {
        var now = time.now();
        return switch (slips.read(form.signedSlip(), now)) {
            case SlipReading.Forged() -> new NotOurPage();
            case SlipReading.TooOld() -> new PageTooOld();
            case SlipReading.Ours(var slip) -> press(form, slip, me, address);
        };
    }

    private DoorAnswer press(DoorForm form, Slip slip, Optional<UUID> me, String address) {
        var fact = form.findFact();
        if (fact.isEmpty()) {
            return new NotOurPage();
        }
        var who = form.forMyself()
                ? me.<Who>map(id -> new Who.Known(new PersonId(id)))
                : form.findNumber().<Who>map(Who.Numbered::new);
        if (who.isEmpty()) {
            return form.typedNumber().isEmpty() ? new NoNumber() : new MistypedNumber(form.typedNumber());
        }
        tries.check(address);
        var session =
                slip.session().flatMap(id -> timetable.find(slip.commune(), id)).or(() -> findTyped(form, slip));
        if (session.isEmpty()) {
            tries.count(address);
            return new WrongHallCode();
        }
        var outcome = attendance.mark(request(fact.get(), session.get(), who.get(), slip, me));
        if (outcome instanceof MarkOutcome.UnknownNumber) {
            if (form.forMyself()) { // signed in, and not of this hall's commune: a number may still be
                return new NoNumber();
            }
            tries.count(address);
        }
        return new Told(outcome);
    }

    private static MarkPresent request(MarkId fact, Session session, Who who, Slip slip, Optional<UUID> me) {
        return new MarkPresent(
                fact,
                session.commune(),
                session.id(),
                who,
                Means.OWN_PHONE,
                Basis.LISTED,
                Optional.of(slip.issued()),
                me);
    }

    /// The session of a code that was typed: on the screen when the page was made or a while after, or now.
    private Optional<Session> findTyped(DoorForm form, Slip slip) {
        var now = time.now();
        var until = slip.issued().plus(TYPING);
        return findByCode(slip.commune(), form.typedCode(), slip.issued(), until.isBefore(now) ? until : now)
                .or(() -> findByCode(slip.commune(), form.typedCode(), now, now));
    }

    private Optional<Session> findByCode(CommuneCode commune, String code, Instant from, Instant to) {
        return listOpen(commune, from).stream()
                .filter(session -> codes.accepts(session, code, from, to))
                .findFirst();
    }

    /// Sessions whose door is open at a moment, those that began last first: what is on now before what ends.
    private List<Session> listOpen(CommuneCode commune, Instant moment) {
        return programmes.findCurrent(commune).stream()
                .flatMap(programme -> timetable.list(commune, programme.id()).stream())
                .filter(session -> session.isOpen(moment, time.zone()))
                .sorted(Comparator.comparing((Session session) -> session.starts(time.zone()))
                        .reversed())
                .toList();
    }
}
