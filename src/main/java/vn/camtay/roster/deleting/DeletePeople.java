package vn.camtay.roster.deleting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Removals;
import vn.camtay.store.Stored;

/// Deletes people, and keeps them deleted: before the first page is shown, whoever the list beside the database says
/// was deleted and a restored database still knows is deleted again.
@Component
public class DeletePeople implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(DeletePeople.class);

    private final Forgetting forgetting;
    private final Deletions deletions;
    private final Removals removals;
    private final Roster roster;
    private final Origin origin;
    private final Time time;

    DeletePeople(
            Forgetting forgetting, Deletions deletions, Removals removals, Roster roster, Origin origin, Time time) {
        this.forgetting = forgetting;
        this.deletions = deletions;
        this.removals = removals;
        this.roster = roster;
        this.origin = origin;
        this.time = time;
    }

    /// Deletes somebody for good. The database comes first; should the machine stop before the list beside it is
    /// written, the next start writes it.
    public DeleteOutcome delete(DeletePerson request) {
        var commune = request.by().commune();
        var person = roster.find(commune, request.programme(), request.person());
        if (person.isEmpty()) {
            return deletions.isDeleted(commune, request.person())
                    ? new DeleteOutcome.AlreadyDeleted()
                    : new DeleteOutcome.Unknown();
        }
        var deletion = new Deletion(
                commune,
                request.fact(),
                request.person(),
                request.why(),
                Stored.asStored(time.now()),
                request.by().id(),
                origin.id().toString(),
                deletions.traceOf(commune, person.get().name(), person.get().hamlet()));
        forgetting.carryOut(deletion).ifPresent(forgetting::sweep);
        removals.add(deletion.line());
        return new DeleteOutcome.Deleted(deletion);
    }

    @Override
    public void afterSingletonsInstantiated() {
        var again = removals.list().stream()
                .flatMap(line -> Deletion.read(line).stream())
                .flatMap(deletion -> forgetting.carryOut(deletion).stream())
                .toList();
        again.forEach(forgetting::sweep);
        deletions.list().forEach(deletion -> removals.add(deletion.line()));
        if (!again.isEmpty()) {
            log.info("deleted again after a restore: {} people", again.size());
        }
    }
}
