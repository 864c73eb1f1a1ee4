package vn.camtay.roster.deleting;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.access.ForgetSubject;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonTraces;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Time;

/// Carries a deletion out, all in one piece, as often as it is asked: now, and again in a database put back from a
/// backup that still knows the person.
@Component
class Forgetting {
    private final Deletions deletions;
    private final Roster roster;
    private final Programmes programmes;
    private final ForgetSubject access;
    private final ObjectProvider<PersonTraces> traces;
    private final Audit audit;
    private final Time time;

    Forgetting(
            Deletions deletions,
            Roster roster,
            Programmes programmes,
            ForgetSubject access,
            ObjectProvider<PersonTraces> traces,
            Audit audit,
            Time time) {
        this.deletions = deletions;
        this.roster = roster;
        this.programmes = programmes;
        this.access = access;
        this.traces = traces;
        this.audit = audit;
        this.time = time;
    }

    /// The person as they were; empty when nothing of them was left.
    @Transactional
    Optional<Person> carryOut(Deletion deletion) {
        deletions.add(deletion);
        var programme = programmes.findCurrent(deletion.commune());
        var known = programme.flatMap(one -> roster.find(deletion.commune(), one.id(), deletion.person()));
        known.ifPresent(person -> {
            if (isStillToCome(programme.orElseThrow(), person, deletion)) {
                roster.withdraw(deletion.commune(), programme.orElseThrow().id(), person.id(), deletion.by());
            }
            traces.forEach(trace -> trace.forget(person));
            access.forget(deletion.commune(), person.id().value(), deletion.by());
            roster.empty(deletion.commune(), person.id());
            audit.record(
                    deletion.commune(),
                    deletion.by(),
                    "person.deleted",
                    person.id().toString());
        });
        return known;
    }

    /// Whoever goes before their class is no longer expected; whoever goes after it stays counted, without a name.
    private boolean isStillToCome(Programme programme, Person person, Deletion deletion) {
        var day = deletion.at().atZone(time.zone()).toLocalDate();
        return programme
                .clusterOf(person.hamlet())
                .map(cluster -> day.isBefore(cluster.day()))
                .orElse(true);
    }

    void sweep(Person person) {
        traces.forEach(trace -> trace.sweep(person));
    }
}
