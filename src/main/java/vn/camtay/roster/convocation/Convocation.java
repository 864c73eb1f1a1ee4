package vn.camtay.roster.convocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.HamletId;
import vn.camtay.plan.ClassHours;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.roster.convocation.AnswerOutcome.Answered;
import vn.camtay.roster.convocation.AnswerOutcome.NotInvited;
import vn.camtay.roster.convocation.Invited.Guest;
import vn.camtay.shared.Folding;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// Who is asked to come to the commune's programme, and what they answered.
@Component
class Convocation {
    private static final int LONGEST_REASON = 200;

    private final Programmes programmes;
    private final Roster roster;
    private final ObjectProvider<ClassHours> hours;
    private final Answers answers;
    private final Time time;
    private final Origin origin;

    Convocation(
            Programmes programmes,
            Roster roster,
            ObjectProvider<ClassHours> hours,
            Answers answers,
            Time time,
            Origin origin) {
        this.programmes = programmes;
        this.roster = roster;
        this.hours = hours;
        this.answers = answers;
        this.time = time;
        this.origin = origin;
    }

    /// By cluster and hamlet in the plan's order; empty while no plan is issued.
    @Transactional(readOnly = true)
    public List<Invited> list(CommuneCode commune) {
        var programme = programmes.findCurrent(commune);
        if (programme.isEmpty()) {
            return List.of();
        }
        var people = roster.list(commune, programme.get().id());
        var latest = Answer.latest(answers.list(commune, programme.get().id()));
        return programme.get().clusters().stream()
                .flatMap(cluster -> cluster.hamlets().stream()
                        .map(hamlet -> invited(programme.get(), cluster, hamlet, people, latest)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Invited get(CommuneCode commune, HamletId hamlet) {
        return list(commune).stream()
                .filter(one -> one.hamlet().id().equals(hamlet))
                .findFirst()
                .orElseThrow(() -> new NotFound("hamlet"));
    }

    /// The invitation of one person, with their answer; empty when they are not asked to come.
    @Transactional(readOnly = true)
    public Optional<Invited> find(CommuneCode commune, PersonId id) {
        return programmes.findCurrent(commune).flatMap(programme -> roster.find(commune, programme.id(), id)
                .filter(Person::convoked)
                .flatMap(person -> programme.clusterOf(person.hamlet()).map(cluster -> {
                    var hamlet = new Hamlet(commune, person.hamlet(), person.hamletName());
                    var own = Answer.latest(answers.listOf(commune, programme.id(), id));
                    return invited(programme, cluster, hamlet, List.of(person), own);
                })));
    }

    private Invited invited(
            Programme programme,
            Programme.Cluster cluster,
            Hamlet hamlet,
            List<Person> people,
            Map<PersonId, Answer> latest) {
        var known = hours.getIfAvailable(() -> (_, _, _) -> List.of());
        return new Invited(
                programme,
                cluster,
                hamlet,
                known.hoursOf(programme.commune(), programme.id(), cluster.id()),
                people.stream()
                        .filter(person -> person.convoked() && person.hamlet().equals(hamlet.id()))
                        .map(person -> new Guest(person, Optional.ofNullable(latest.get(person.id()))))
                        .toList());
    }

    /// Records what somebody pressed. When this returns, the answer is on the disk.
    @Transactional
    public AnswerOutcome answer(AnswerInvitation request) {
        var commune = request.commune();
        var programme = programmes.findCurrent(commune);
        var invited = programme.flatMap(one -> roster.find(commune, one.id(), request.person()))
                .map(Person::convoked)
                .orElse(false);
        if (programme.isEmpty() || !invited) {
            return new NotInvited();
        }
        var reason = Folding.clean(request.reason());
        var answer = new Answer(
                request.id(),
                request.person(),
                request.coming(),
                request.coming() ? "" : reason.substring(0, Math.min(reason.length(), LONGEST_REASON)),
                Stored.asStored(time.now()),
                request.person().value(),
                origin.id().toString());
        answers.add(commune, programme.get().id(), answer);
        return new Answered(answer);
    }
}
