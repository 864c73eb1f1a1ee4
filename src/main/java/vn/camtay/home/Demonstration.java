package vn.camtay.home;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.camtay.intake.ForeignFile;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;
import vn.camtay.plan.IssueOutcome;
import vn.camtay.plan.Plans;
import vn.camtay.plan.Programme;
import vn.camtay.roster.importing.ConfirmOutcome;
import vn.camtay.roster.importing.RosterImports;

/// Fills an empty data directory with our sample programme before the first page is shown: the commune, the plan read
/// and issued, the roster imported. It goes through the same doors as an office would.
@Component
@ConditionalOnProperty("camtay.demo-samples")
class Demonstration implements SmartInitializingSingleton {
    static final CommuneCode COMMUNE = new CommuneCode("25303");
    /// Who read, issued and imported: nobody of the demonstration's people.
    private static final UUID OFFICE = new UUID(0, 1);

    private final Places places;
    private final Plans plans;
    private final RosterImports imports;
    private final Path samples;

    Demonstration(Places places, Plans plans, RosterImports imports, @Value("${camtay.demo-samples}") Path samples) {
        this.places = places;
        this.plans = plans;
        this.imports = imports;
        this.samples = samples;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (places.findCommune(COMMUNE).isPresent()) {
            return;
        }
        places.save(new Commune(COMMUNE, "xã", "Lộc Hưng", "tỉnh Đồng Nai"));
        importPeople(issuePlan());
    }

    private Programme issuePlan() {
        var plan = plans.upload(COMMUNE, ForeignFile.at(samples.resolve("ke-hoach-mau.docx")), OFFICE);
        return switch (plans.issue(COMMUNE, plan, OFFICE)) {
            case IssueOutcome.Issued issued -> issued.programme();
            case IssueOutcome.NothingNew same -> same.programme();
            case IssueOutcome.NotYet notYet ->
                throw new IllegalStateException("the sample plan cannot be issued: " + notYet.hindrances());
        };
    }

    private void importPeople(Programme programme) {
        var list = ForeignFile.at(samples.resolve("danh-sach-mau.xlsx"));
        var upload = imports.preview(COMMUNE, programme.id(), list, Optional.empty(), OFFICE);
        if (!(imports.confirm(COMMUNE, upload, imports.get(COMMUNE, upload).suggested(), OFFICE)
                instanceof ConfirmOutcome.Confirmed)) {
            throw new IllegalStateException("the sample roster leaves questions open");
        }
    }
}
