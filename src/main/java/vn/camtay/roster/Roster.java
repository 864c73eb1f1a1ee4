package vn.camtay.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.SubjectNames;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.plan.PlanId;
import vn.camtay.shared.Folding;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.store.Remembered;
import vn.camtay.store.Remembering;

/// Who the people are and which of them are convoked to a programme. All changes of either come through here, so that
/// whom a page asked for lately can be remembered.
@Component
public class Roster implements SubjectNames {
    private final People people;
    private final Nominated nominated;
    private final Heads heads;
    private final Ids ids;
    private final Remembered<Key, Optional<RosterEntry>> known;

    Roster(People people, Nominated nominated, Heads heads, Ids ids, Remembering remembering) {
        this.people = people;
        this.nominated = nominated;
        this.heads = heads;
        this.ids = ids;
        this.known = remembering.ofPeople();
    }

    private record Key(CommuneCode commune, PersonId person) {}

    /// Adds a person to the commune's roster with a mark number of their own; nominates them for nothing yet.
    @Transactional
    public PersonId add(CommuneCode commune, NewPerson person) {
        var id = new PersonId(ids.next());
        people.add(commune, id, person, freeNumber(commune));
        return id;
    }

    /// Replaces what is known of a person; their nominations, mark number and badge stay.
    @Transactional
    public void change(CommuneCode commune, PlanId programme, PersonId id, NewPerson person, UUID by) {
        following(commune, programme, id, by, () -> people.change(commune, id, person));
    }

    /// Somebody who does not want to be called: the number is not kept.
    @Transactional
    public void forgetPhone(CommuneCode commune, PersonId person) {
        known.forget(new Key(commune, person));
        people.forgetPhone(commune, person);
    }

    /// Whoever comes as head of a hamlet acts for it from now on.
    @Transactional
    public void nominate(CommuneCode commune, PlanId programme, PersonId person, Person.Nomination place, UUID by) {
        following(commune, programme, person, by, () -> nominated.nominate(commune, programme, person, place));
    }

    /// Somebody who cannot come is no longer expected, nor acts for a hamlet; what they did so far stays.
    @Transactional
    public void withdraw(CommuneCode commune, PlanId programme, PersonId person, UUID by) {
        following(commune, programme, person, by, () -> nominated.withdraw(commune, programme, person));
    }

    private void following(CommuneCode commune, PlanId programme, PersonId person, UUID by, Runnable change) {
        var before = find(commune, programme, person);
        known.forget(new Key(commune, person));
        change.run();
        heads.follow(before, find(commune, programme, person), by);
    }

    /// Those who were nominated and withdrawn, with the groups they were taken out of.
    public Map<PersonId, Set<String>> listWithdrawn(CommuneCode commune, PlanId programme) {
        return nominated.withdrawn(commune, programme);
    }

    @Override
    public Optional<SubjectName> nameOf(CommuneCode commune, UUID subject) {
        return people.nameOf(commune, new PersonId(subject));
    }

    public Optional<Person> find(CommuneCode commune, PlanId programme, PersonId id) {
        return people.find(commune, id).map(entry -> entry.in(programme));
    }

    public Person get(CommuneCode commune, PlanId programme, PersonId id) {
        return find(commune, programme, id).orElseThrow(() -> new NotFound("person"));
    }

    /// The same for somebody's own page, which is asked for again and again. At the door people pass once, and keeping
    /// each of them would only push out others.
    public Person getRemembered(CommuneCode commune, PlanId programme, PersonId id) {
        return known.get(new Key(commune, id), key -> people.find(key.commune(), key.person()))
                .map(entry -> entry.in(programme))
                .orElseThrow(() -> new NotFound("person"));
    }

    public Optional<Person> find(CommuneCode commune, PlanId programme, MarkNumber number) {
        return people.find(commune, programme, number);
    }

    /// The people of a hamlet by name, convoked or not.
    public List<Person> listOf(CommuneCode commune, PlanId programme, HamletId hamlet) {
        return people.ofHamlet(commune, programme, hamlet);
    }

    /// Everybody of the commune by hamlet and name, convoked or not.
    public List<Person> list(CommuneCode commune, PlanId programme) {
        return people.all(commune, programme);
    }

    /// The same with the places of those deleted since, without their names: for counting who came.
    public List<Person> listCounted(CommuneCode commune, PlanId programme) {
        return people.allCounted(commune, programme);
    }

    /// Leaves of somebody what does not tell who they were. Their badge's number is nobody's.
    @Transactional
    public void empty(CommuneCode commune, PersonId person) {
        known.forget(new Key(commune, person));
        people.empty(commune, person, freeNumber(commune));
        nominated.forgetRoles(commune, person);
    }

    /// At most 40 people whose name contains what was typed, without tone marks: "hanh" finds "Lê Thị Hạnh".
    public List<Person> search(CommuneCode commune, PlanId programme, String typed) {
        var folded = Folding.fold(typed);
        return folded.length() < 2 ? List.of() : people.named(commune, programme, folded);
    }

    private MarkNumber freeNumber(CommuneCode commune) {
        MarkNumber number;
        do {
            number = MarkNumber.of(ThreadLocalRandom.current().nextInt(100_000));
        } while (people.isTaken(commune, number));
        return number;
    }
}
