package vn.camtay.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.camtay.access.Audit;
import vn.camtay.access.key.Keys;
import vn.camtay.intake.ForeignFile;
import vn.camtay.place.Commune;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;
import vn.camtay.shared.Ids;
import vn.camtay.store.Origin;
import vn.camtay.store.Remembering;
import vn.camtay.store.StoredFiles;
import vn.camtay.store.TestStore;

/// A commune's office with its plans on a real database.
final class PlanOffice {
    static final CommuneCode COMMUNE = new CommuneCode("25303");
    static final UUID ORGANISER = new UUID(0, 7);

    final TestStore store;
    final Plans plans;
    final Programmes programmes;
    final Places places;
    final Heard heard;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Wiring {}

    /// Hears what is issued, as the timetable does.
    static class Heard {
        final List<Programme> programmes = new ArrayList<>();

        @EventListener
        public void hear(ProgrammeIssued issued) {
            programmes.add(issued.programme());
        }
    }

    PlanOffice(TestStore store) {
        this.store = store;
        context.registerBean(JdbcClient.class, store::jdbc);
        context.registerBean(Remembering.class, store::remembering);
        context.registerBean(PlatformTransactionManager.class, store::transactions);
        context.registerBean(StoredFiles.class, store::files);
        context.registerBean(Ids.class, Ids::new);
        context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse("2025-12-01T01:00:00Z"), ZoneOffset.UTC));
        context.registerBean(Origin.class, () -> new Origin(new UUID(9, 9)));
        context.registerBean(Keys.class, () -> Keys.of(store.data()));
        context.register(
                Wiring.class,
                Heard.class,
                Audit.class,
                Places.class,
                Programmes.class,
                ProgrammeTable.class,
                Plans.class,
                PlanDesk.class,
                PlanFindings.class,
                PlanVersions.class,
                ProgrammeMaking.class);
        context.refresh();
        plans = context.getBean(Plans.class);
        programmes = context.getBean(Programmes.class);
        places = context.getBean(Places.class);
        heard = context.getBean(Heard.class);
        places.save(new Commune(COMMUNE, "xã", "Lộc Hưng", "tỉnh Đồng Nai"));
    }

    PlanId uploadSample() {
        return plans.upload(COMMUNE, sample(), ORGANISER);
    }

    /// A plan begun without a document.
    PlanId begin() {
        var plan = new PlanId(new Ids().next());
        plans.begin(COMMUNE, plan, ORGANISER);
        return plan;
    }

    PlanVersion latest(PlanId plan) {
        return plans.getLatest(COMMUNE, plan);
    }

    /// Corrects a datum, seeing what it says now.
    CorrectOutcome correct(PlanId plan, String key, String typed) {
        return plans.correct(
                new CorrectDatum(COMMUNE, plan, key, typed, latest(plan).sheet().text(key), ORGANISER));
    }

    Programme issue(PlanId plan) {
        return plans.issue(COMMUNE, plan, ORGANISER) instanceof IssueOutcome.Issued issued
                ? issued.programme()
                : programmes.get(COMMUNE, new PlanId(new UUID(0, 0)));
    }

    static ForeignFile sample() {
        return file(sampleText());
    }

    static String sampleText() {
        try {
            return Files.readString(SampleText.FOLDER.resolve("ke-hoach-mau.txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static ForeignFile file(String text) {
        return new ForeignFile("ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
