package vn.camtay.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.camtay.intake.ForeignFile;
import vn.camtay.plan.PlanReader.Understood;
import vn.camtay.plan.PlanVersion.SourceFile;
import vn.camtay.plan.reading.Evidence;
import vn.camtay.plan.sheet.Correction;
import vn.camtay.shared.Holidays;
import vn.camtay.store.FileHash;
import vn.camtay.store.StoredFiles;

/// What is remarkable about a plan as it stands now: the checks look at the paper again, with the corrected data in
/// place of what was read. The last papers read are kept in memory.
@Component
class PlanFindings {
    private static final int KEPT = 20;

    private final PlanReader reader = new PlanReader(Holidays.ours());
    private final StoredFiles files;
    private final Cache<FileHash, Understood> papers =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    PlanFindings(StoredFiles files) {
        this.files = files;
    }

    /// Reads a file that just came; throws `Unreadable`.
    Understood read(ForeignFile file) {
        return papers.get(FileHash.of(file.bytes()), hash -> reader.understand(file));
    }

    List<Finding> of(PlanVersion version) {
        var paper = version.source().map(this::paper);
        var plan = version.plan();
        var evidence = paper.map(Understood::evidence)
                .map(seen -> new Evidence(
                        plan,
                        seen.sentences(),
                        seen.numbers(),
                        seen.motto(),
                        seen.numberLine(),
                        seen.dateLine(),
                        seen.otherDays().stream()
                                .filter(day -> !isCorrected(version, day.cluster()))
                                .toList()))
                .orElseGet(() -> new Evidence(plan, List.of(), List.of(), null, 0, 0, List.of()));
        return reader.check(evidence).stream()
                .filter(finding -> !isPutRight(version, finding))
                .toList();
    }

    private Understood paper(SourceFile source) {
        return papers.get(
                source.hash(), hash -> reader.understand(new ForeignFile(source.name(), files.get(source.hash()))));
    }

    private static boolean isCorrected(PlanVersion version, String cluster) {
        var sheet = version.sheet();
        return sheet.elements("cluster").stream()
                .filter(key -> sheet.text(key).equals(cluster))
                .anyMatch(key -> version.correction(key + ".days").isPresent());
    }

    /// A word written twice on paper is put right once the corrected datum has it once.
    private static boolean isPutRight(PlanVersion version, Finding finding) {
        if (!finding.rule().equals("repeated-word") || finding.details().isEmpty()) {
            return false;
        }
        var twice = finding.details().getFirst() + " " + finding.details().getFirst();
        return version.corrections().stream().anyMatch(correction -> isPutRight(correction, twice));
    }

    private static boolean isPutRight(Correction correction, String twice) {
        return correction.read().contains(twice) && !correction.text().contains(twice);
    }
}
