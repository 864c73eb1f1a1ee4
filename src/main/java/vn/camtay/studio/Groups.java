package vn.camtay.studio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.camtay.access.Subject;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.HamletId;
import vn.camtay.place.Places;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.shared.NotFound;

/// The groups: one of each hamlet, its people its members.
@Component
public class Groups {
    private final Places places;
    private final Programmes programmes;
    private final Roster roster;

    Groups(Places places, Programmes programmes, Roster roster) {
        this.places = places;
        this.programmes = programmes;
        this.roster = roster;
    }

    /// The group whoever asks is a member of; staff are members of none.
    public Optional<HamletId> own(Subject subject) {
        return programmes
                .findCurrent(subject.commune())
                .flatMap(programme -> roster.find(subject.commune(), programme.id(), new PersonId(subject.id())))
                .map(Person::hamlet);
    }

    /// The hamlet of a group whose pages are open to whoever asks: their own, or as staff any. Whom they are open to
    /// may write there.
    public Hamlet get(Subject subject, HamletId hamlet) {
        return places.listHamlets(subject.commune()).stream()
                .filter(one -> one.id().equals(hamlet))
                .filter(_ -> subject.seesWholeCommune()
                        || own(subject).filter(hamlet::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("group"));
    }

    /// The hamlets of the commune's current programme, all of them where it has none.
    public List<Hamlet> list(Subject subject) {
        return programmes
                .findCurrent(subject.commune())
                .map(programme -> programme.hamlets())
                .filter(hamlets -> !hamlets.isEmpty())
                .orElseGet(() -> places.listHamlets(subject.commune()));
    }

    /// How somebody is called in their group's pages; empty for staff and for those deleted.
    public Optional<String> nameOf(Subject subject, UUID writer) {
        return roster.nameOf(subject.commune(), writer).map(name -> name.name());
    }

    /// The hamlets' names: what others are told of whose group something is.
    public Map<HamletId, String> names(CommuneCode commune) {
        return places.listHamlets(commune).stream().collect(Collectors.toMap(Hamlet::id, Hamlet::name));
    }

    /// The names of all people of the programme, for whoever has to find them in a text.
    public List<String> people(CommuneCode commune) {
        return programmes.findCurrent(commune).stream()
                .flatMap(programme -> roster.list(commune, programme.id()).stream())
                .filter(person -> !person.isDeleted())
                .map(Person::name)
                .distinct()
                .toList();
    }
}
