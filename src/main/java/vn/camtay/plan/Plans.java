package vn.camtay.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.intake.ForeignFile;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.PlanVersion.SourceFile;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.store.StoredFiles;

/// The plans of a commune: read from a document or begun from nothing, corrected, compared and issued.
@Component
public class Plans {
    private final PlanVersions versions;
    private final PlanFindings findings;
    private final PlanDesk desk;
    private final StoredFiles files;
    private final Ids ids;

    Plans(PlanVersions versions, PlanFindings findings, PlanDesk desk, StoredFiles files, Ids ids) {
        this.versions = versions;
        this.findings = findings;
        this.desk = desk;
        this.files = files;
        this.ids = ids;
    }

    /// Reads a document into the first draft of a new plan. Throws `Unreadable`, and then nothing is kept.
    ///
    /// The reading may take seconds and is done before the one durable write.
    public PlanId upload(CommuneCode commune, ForeignFile file, UUID by) {
        var read = findings.read(file);
        var source = new SourceFile(files.keep(file.bytes()), file.name());
        var plan = new PlanId(ids.next());
        desk.begin(
                commune,
                plan,
                Optional.of(source),
                read.lines(),
                read.evidence().plan(),
                by);
        return plan;
    }

    /// Reads another document into the next draft of a plan. Corrections hold on where the document says the same as
    /// before. Throws `Unreadable`, and then the plan stays as it was.
    public ReadAgain uploadAgain(CommuneCode commune, PlanId plan, ForeignFile file, UUID by) {
        getLatest(commune, plan);
        var read = findings.read(file);
        var source = new SourceFile(files.keep(file.bytes()), file.name());
        return desk.readAgain(
                commune, plan, source, read.lines(), read.evidence().plan(), by);
    }

    /// Begins a plan without a document. The id is made with the page that asks, so that a repeat begins one plan.
    public void begin(CommuneCode commune, PlanId plan, UUID by) {
        desk.begin(commune, plan, Optional.empty(), List.of(), EmptyPlan.PLAN, by);
    }

    public CorrectOutcome correct(CorrectDatum request) {
        return desk.correct(request);
    }

    /// Gives the document's word back. What was added by hand is gone then.
    public void takeBack(CommuneCode commune, PlanId plan, String key, UUID by) {
        desk.takeBack(commune, plan, key, by);
    }

    /// Freezes the latest version and makes it the programme that everything hangs on.
    public IssueOutcome issue(CommuneCode commune, PlanId plan, UUID by) {
        return desk.issue(commune, plan, by);
    }

    /// The latest version of each plan, the youngest plan first.
    @Transactional(readOnly = true)
    public List<PlanVersion> list(CommuneCode commune) {
        return versions.list(commune).stream()
                .flatMap(plan -> versions.findLatest(commune, plan).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public PlanVersion getLatest(CommuneCode commune, PlanId plan) {
        return versions.findLatest(commune, plan).orElseThrow(() -> new NotFound("plan"));
    }

    /// All versions of a plan, the latest first.
    @Transactional(readOnly = true)
    public List<PlanVersion> listVersions(CommuneCode commune, PlanId plan) {
        var all = versions.list(commune, plan);
        if (all.isEmpty()) {
            throw new NotFound("plan");
        }
        return all;
    }

    /// What is remarkable about a version, in the order of its text.
    public List<Finding> findings(PlanVersion version) {
        return findings.of(version);
    }

    /// What makes a programme of this version impossible; empty when it can be issued.
    public List<Hindrance> hindrances(PlanVersion version) {
        return Hindrance.of(version.sheet());
    }
}
