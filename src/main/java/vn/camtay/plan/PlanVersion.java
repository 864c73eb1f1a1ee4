package vn.camtay.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.sheet.Correction;
import vn.camtay.plan.sheet.PlanSheet;
import vn.camtay.plan.sheet.SheetReader;
import vn.camtay.store.FileHash;

/// One version of a plan: the document as it was read, and what people corrected since. Frozen once issued.
///
/// @param version 1 for the first reading, counted up by each later reading and by each draft begun after an issue
/// @param source the file it was read from; empty for a plan written in the guided form
/// @param lines the text of the document as extracted
/// @param read the plan as it was read
/// @param issue empty while it is a draft
public record PlanVersion(
        CommuneCode commune,
        PlanId id,
        int version,
        Optional<SourceFile> source,
        List<String> lines,
        Plan read,
        List<Correction> corrections,
        Instant at,
        UUID by,
        Optional<Issue> issue) {

    public record SourceFile(FileHash hash, String name) {}

    /// @param number 1 for the first issue of the plan: the version of its programme
    /// @param clusters the ids its clusters got, by which the next issue knows them again
    public record Issue(int number, Instant at, UUID by, Plan frozen, List<KnownCluster> clusters) {
        public Issue {
            clusters = List.copyOf(clusters);
        }
    }

    public PlanVersion {
        lines = List.copyOf(lines);
        corrections = List.copyOf(corrections);
    }

    /// What was read, datum by datum.
    public PlanSheet readSheet() {
        return PlanSheet.of(read);
    }

    /// What holds: read or corrected.
    public PlanSheet sheet() {
        return readSheet().with(corrections);
    }

    /// The plan with its corrections; of an issued version, exactly what was issued.
    public Plan plan() {
        return issue.map(Issue::frozen).orElseGet(() -> SheetReader.read(sheet(), read));
    }

    public Optional<Correction> correction(String key) {
        return corrections.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public boolean isIssued() {
        return issue.isPresent();
    }
}
