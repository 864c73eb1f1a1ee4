package vn.camtay.attendance;

import java.time.Instant;
import java.util.Optional;
import vn.camtay.plan.Programme;
import vn.camtay.roster.Person;
import vn.camtay.timetable.Session;

/// What became of a request to mark somebody present.
public sealed interface MarkOutcome {
    /// The mark is on the disk. A repeated request gets the same one.
    record Marked(Mark mark, Person person) implements MarkOutcome {}

    /// The session already has this person: a second scan of the same badge, or a second desk.
    record AlreadyMarked(Mark first, Person person) implements MarkOutcome {}

    /// A repeated request whose mark was taken back meanwhile.
    record TakenBack(Mark mark, MarkVoid why, Person person) implements MarkOutcome {}

    /// Known to the commune but not on this session's list: the desk may let them in with a reason.
    ///
    /// @param own the cluster they are convoked with, where it is another one
    record NotConvoked(Person person, Optional<Programme.Cluster> own) implements MarkOutcome {}

    /// No badge has this number.
    record UnknownNumber() implements MarkOutcome {}

    /// The session is on another day.
    record WrongDay(Session session) implements MarkOutcome {}

    record TooEarly(Session session, Instant opens) implements MarkOutcome {}

    /// The session has ended; the desk may still enter who signed on paper.
    record TooLate(Session session) implements MarkOutcome {}

    /// A walk-in or a substitute needs a reason.
    record ReasonMissing() implements MarkOutcome {}

    /// Who is replaced is not on this session's list.
    record NobodyToReplace() implements MarkOutcome {}

    /// Who is replaced has come themselves.
    record ReplacedIsHere(Mark first) implements MarkOutcome {}
}
