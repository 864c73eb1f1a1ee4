package vn.camtay.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.camtay.roster.PersonId;

/// Who is present in one session, from the marks and voids known so far. The same facts give the same sheet in whatever
/// order, and however often, they arrive.
public final class DaySheet {
    private final Map<MarkId, Mark> marks = new TreeMap<>();
    private final Map<MarkId, MarkVoid> voids = new TreeMap<>();
    private final Map<PersonId, Mark> first;

    public DaySheet(Collection<Mark> marks, Collection<MarkVoid> voids) {
        marks.forEach(mark -> this.marks.put(mark.id(), mark));
        voids.forEach(one -> this.voids.merge(one.mark(), one, (a, b) -> MarkVoid.FIRST.compare(a, b) <= 0 ? a : b));
        first = this.marks.values().stream()
                .filter(mark -> !this.voids.containsKey(mark.id()))
                .collect(Collectors.toMap(Mark::person, mark -> mark, (a, b) -> Mark.FIRST.compare(a, b) <= 0 ? a : b));
    }

    /// The mark that counts for this person: the first that was not voided.
    public Optional<Mark> findFirst(PersonId person) {
        return Optional.ofNullable(first.get(person));
    }

    public Optional<Mark> find(MarkId mark) {
        return Optional.ofNullable(marks.get(mark));
    }

    public Optional<MarkVoid> findVoid(MarkId mark) {
        return Optional.ofNullable(voids.get(mark));
    }

    /// The marks that count, one a person, in the order people came.
    public List<Mark> present() {
        return first.values().stream().sorted(Mark.FIRST).toList();
    }

    /// Every mark ever made with what became of it, in the order people came.
    public List<Mark> all() {
        return marks.values().stream().sorted(Mark.FIRST).toList();
    }

    /// Who takes the place of whom. A place is taken by the person on the list when they came after all, and otherwise
    /// by the first who came instead; others who came instead sit beside the list.
    public Map<PersonId, Mark> substitutes() {
        return present().stream()
                .filter(mark ->
                        mark.basis() instanceof Basis.Substitute(var instead, var _) && !first.containsKey(instead))
                .collect(Collectors.toMap(
                        mark -> ((Basis.Substitute) mark.basis()).instead(), mark -> mark, (a, _) -> a));
    }
}
