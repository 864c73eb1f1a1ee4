package vn.camtay.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.CorrectOutcome.ChangedMeanwhile;
import vn.camtay.plan.CorrectOutcome.Corrected;
import vn.camtay.plan.CorrectOutcome.NotUnderstood;
import vn.camtay.plan.CorrectOutcome.Unchanged;
import vn.camtay.plan.IssueOutcome.Issued;
import vn.camtay.plan.IssueOutcome.NotYet;
import vn.camtay.plan.IssueOutcome.NothingNew;
import vn.camtay.plan.PlanVersion.Issue;
import vn.camtay.plan.PlanVersion.SourceFile;
import vn.camtay.plan.sheet.Correction;
import vn.camtay.plan.sheet.Kind;
import vn.camtay.shared.NotFound;
import vn.camtay.store.Stored;

/// The durable writes of plans, one transaction each.
@Component
class PlanDesk {
    private final PlanVersions versions;
    private final Programmes programmes;
    private final ProgrammeMaking making;
    private final Audit audit;
    private final Clock clock;

    PlanDesk(PlanVersions versions, Programmes programmes, ProgrammeMaking making, Audit audit, Clock clock) {
        this.versions = versions;
        this.programmes = programmes;
        this.making = making;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void begin(
            CommuneCode commune, PlanId plan, Optional<SourceFile> source, List<String> lines, Plan read, UUID by) {
        if (versions.start(commune, plan, now(), by)) {
            add(new PlanVersion(commune, plan, 1, source, lines, read, List.of(), now(), by, Optional.empty()));
        }
    }

    @Transactional
    public ReadAgain readAgain(
            CommuneCode commune, PlanId plan, SourceFile source, List<String> lines, Plan read, UUID by) {
        var latest = latest(commune, plan);
        var next = new PlanVersion(
                commune,
                plan,
                latest.version() + 1,
                Optional.of(source),
                lines,
                read,
                List.of(),
                now(),
                by,
                Optional.empty());
        var kept = new ArrayList<Correction>();
        var dropped = new ArrayList<Correction>();
        for (var correction : latest.corrections()) {
            var said = next.readSheet().text(correction.key());
            if (said.equals(correction.read())) {
                kept.add(correction);
            } else if (!said.equals(correction.text())) {
                dropped.add(correction);
            }
        }
        add(with(next, kept));
        return new ReadAgain(next.version(), kept, dropped);
    }

    @Transactional
    public CorrectOutcome correct(CorrectDatum request) {
        var latest = latest(request.commune(), request.plan());
        var kind = Kind.of(request.key()).orElseThrow(() -> new NotFound("datum"));
        var typed = kind.read(request.typed());
        if (typed.isEmpty()) {
            return new NotUnderstood(kind, request.typed());
        }
        var text = typed.get();
        var current = latest.sheet().text(request.key());
        if (text.equals(current)) {
            return new Unchanged();
        }
        if (!current.equals(kind.read(request.seen()).orElse(""))) {
            return new ChangedMeanwhile(current, text);
        }
        var draft = draft(latest, request.by());
        put(draft, request.key(), text, request.by());
        return new Corrected(draft.version(), text);
    }

    @Transactional
    public void takeBack(CommuneCode commune, PlanId plan, String key, UUID by) {
        var latest = latest(commune, plan);
        if (latest.correction(key).isPresent()) {
            var draft = draft(latest, by);
            versions.takeBack(draft, key);
            record(draft, by, "plan.taken-back");
        }
    }

    @Transactional
    public IssueOutcome issue(CommuneCode commune, PlanId plan, UUID by) {
        var latest = latest(commune, plan);
        if (latest.isIssued()) {
            return new NothingNew(programmes.get(commune, plan));
        }
        var hindrances = Hindrance.of(latest.sheet());
        if (!hindrances.isEmpty()) {
            return new NotYet(hindrances);
        }
        var before = versions.list(commune, plan).stream()
                .flatMap(version -> version.issue().stream())
                .toList();
        var programme = making.programme(latest, before);
        versions.freeze(
                latest, new Issue(programme.version(), now(), by, latest.plan(), ProgrammeMaking.known(programme)));
        record(latest, by, "plan.issued");
        programmes.put(programme);
        return new Issued(programme);
    }

    /// Going back to what was read is no correction.
    private void put(PlanVersion draft, String key, String text, UUID by) {
        var read = draft.readSheet().text(key);
        if (text.equals(read)) {
            versions.takeBack(draft, key);
        } else {
            versions.correct(draft, new Correction(key, read, text, now(), by));
        }
        record(draft, by, "plan.corrected");
    }

    /// The version that may be written: what was issued stays, and a new draft begins from it.
    private PlanVersion draft(PlanVersion latest, UUID by) {
        if (!latest.isIssued()) {
            return latest;
        }
        var draft = new PlanVersion(
                latest.commune(),
                latest.id(),
                latest.version() + 1,
                latest.source(),
                latest.lines(),
                latest.read(),
                latest.corrections(),
                now(),
                by,
                Optional.empty());
        add(draft);
        return draft;
    }

    private void add(PlanVersion draft) {
        versions.add(draft);
        record(draft, draft.by(), draft.source().isPresent() ? "plan.read" : "plan.begun");
    }

    private static PlanVersion with(PlanVersion draft, List<Correction> corrections) {
        return new PlanVersion(
                draft.commune(),
                draft.id(),
                draft.version(),
                draft.source(),
                draft.lines(),
                draft.read(),
                corrections,
                draft.at(),
                draft.by(),
                draft.issue());
    }

    private PlanVersion latest(CommuneCode commune, PlanId plan) {
        return versions.findLatest(commune, plan).orElseThrow(() -> new NotFound("plan"));
    }

    private void record(PlanVersion version, UUID by, String action) {
        audit.record(version.commune(), by, action, version.id() + ":" + version.version());
    }

    private Instant now() {
        return Stored.asStored(clock.instant());
    }
}
