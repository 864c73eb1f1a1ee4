package vn.camtay.roster.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.intake.ForeignFile;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.PlanId;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonTraces;
import vn.camtay.roster.reading.Field;
import vn.camtay.roster.reading.Mapping;
import vn.camtay.roster.reading.RosterReading;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.StoredFiles;

/// Lists of people brought into the roster: kept as they came, shown as what they would do, written in one piece when
/// somebody confirms. The file goes as soon as its list was confirmed or dropped, or nobody came back for a month.
///
/// The file is read anew for each preview, outside any transaction, so that reading it holds up no other write.
@Component
public class RosterImports implements PersonTraces {
    private final Lists lists;
    private final KeptLists kept;
    private final ImportPreviews previews;
    private final ConfirmImport confirming;
    private final HeaderMemory headers;
    private final StoredFiles files;
    private final Ids ids;
    private final Time time;

    RosterImports(
            Lists lists,
            KeptLists kept,
            ImportPreviews previews,
            ConfirmImport confirming,
            HeaderMemory headers,
            StoredFiles files,
            Ids ids,
            Time time) {
        this.lists = lists;
        this.kept = kept;
        this.previews = previews;
        this.confirming = confirming;
        this.headers = headers;
        this.files = files;
        this.ids = ids;
        this.time = time;
    }

    /// Keeps a list to be looked at; writes nobody. Throws `Unreadable`, and then keeps nothing.
    ///
    /// @param mapping what columns mean where that is known; it counts before what was remembered
    public ImportId preview(
            CommuneCode commune, PlanId programme, ForeignFile file, Optional<Mapping> mapping, UUID by) {
        var chosen = headers.of(commune).and(mapping.orElseGet(Mapping::guessed).fields());
        previews.read(commune, programme, file, chosen);
        var list = new Lists.Kept(
                commune,
                new ImportId(ids.next()),
                programme,
                Optional.of(files.keep(file.bytes())),
                file.name(),
                chosen,
                Decisions.none(),
                time.now(),
                Optional.empty(),
                Written.NOTHING);
        kept.keep(list, by);
        removeFiles(commune);
        return list.id();
    }

    /// What confirming would do now. Throws `NotFound` for a list that was dropped or confirmed.
    public Preview get(CommuneCode commune, ImportId id) {
        var list = getOpen(commune, id);
        return previews.of(list, read(list), list.decisions());
    }

    /// How a list ended; empty while it waits.
    public Optional<ConfirmOutcome> findEnding(CommuneCode commune, ImportId id) {
        var list = lists.find(commune, id).orElseThrow(() -> new NotFound("list"));
        return list.ending().map(_ -> ConfirmImport.ended(list));
    }

    /// The lists that wait, youngest first.
    public List<Waiting> listWaiting(CommuneCode commune, PlanId programme) {
        return lists.open(commune, programme).stream()
                .map(list -> new Waiting(list.id(), list.fileName(), list.at()))
                .toList();
    }

    /// Says anew what some columns mean, by `ColumnMapping.key`. Answers stay where their rows do.
    public void choose(CommuneCode commune, ImportId id, Map<String, Field> columns) {
        var list = getOpen(commune, id);
        var mapping = list.mapping().and(columns);
        previews.read(commune, list.programme(), fileOf(list), mapping);
        kept.change(commune, id, mapping, list.decisions());
    }

    /// Keeps answers without confirming.
    public void decide(CommuneCode commune, ImportId id, Decisions answers) {
        var list = getOpen(commune, id);
        kept.change(commune, id, list.mapping(), list.decisions().and(answers));
    }

    /// Writes everybody at once, or, while a question is open, nobody. Sent twice, the second time writes nothing.
    public ConfirmOutcome confirm(CommuneCode commune, ImportId id, Decisions answers, UUID by) {
        var list = lists.find(commune, id).orElseThrow(() -> new NotFound("list"));
        var outcome = list.ending().isPresent()
                ? ConfirmImport.ended(list)
                : confirming.confirm(list, read(list), answers, by);
        removeFiles(commune);
        return outcome;
    }

    /// Forgets a list. Nothing of it was written.
    public void drop(CommuneCode commune, ImportId id, UUID by) {
        kept.drop(commune, id, by);
        removeFiles(commune);
    }

    private Lists.Kept getOpen(CommuneCode commune, ImportId id) {
        return lists.find(commune, id).filter(list -> list.ending().isEmpty()).orElseThrow(() -> new NotFound("list"));
    }

    private RosterReading read(Lists.Kept list) {
        return previews.read(list.commune(), list.programme(), fileOf(list), list.mapping());
    }

    private ForeignFile fileOf(Lists.Kept list) {
        var hash = list.file().orElseThrow(() -> new NotFound("list"));
        return new ForeignFile(list.fileName(), files.get(hash));
    }

    /// After the list has ended on the disk, so that a crash in between leaves a file to be removed by the next import,
    /// never a list without its file.
    private void removeFiles(CommuneCode commune) {
        for (var list : lists.withFileLeft(commune)) {
            list.file().filter(file -> !lists.isOpenSomewhere(file)).ifPresent(files::drop);
            kept.fileIsGone(list);
        }
    }

    /// A list that waits may name them: it is dropped, and can be handed in again.
    @Override
    public void forget(Person person) {
        kept.dropAll(person.commune());
    }

    @Override
    public void sweep(Person person) {
        removeFiles(person.commune());
    }
}
