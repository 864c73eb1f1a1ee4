package vn.camtay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.plan.PlanOffice.COMMUNE;
import static vn.camtay.plan.PlanOffice.ORGANISER;
import static vn.camtay.plan.PlanOffice.sampleText;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.intake.Unreadable;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.CorrectOutcome.ChangedMeanwhile;
import vn.camtay.plan.CorrectOutcome.Corrected;
import vn.camtay.plan.CorrectOutcome.NotUnderstood;
import vn.camtay.plan.CorrectOutcome.Unchanged;
import vn.camtay.plan.IssueOutcome.NotYet;
import vn.camtay.plan.IssueOutcome.NothingNew;
import vn.camtay.plan.sheet.Correction;
import vn.camtay.plan.sheet.Kind;
import vn.camtay.shared.NotFound;
import vn.camtay.store.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PlansTest {
    private final PlanOffice office;
    private final Plans plans;

    PlansTest(TestDatabase database) {
        office = new PlanOffice(database.fresh());
        plans = office.plans;
    }

    @Test
    void a_document_becomes_a_draft_with_its_text_and_its_file() {
        var draft = office.latest(office.uploadSample());
        var original = draft.source().orElseThrow();
        assertThat(draft.version()).isEqualTo(1);
        assertThat(draft.isIssued()).isFalse();
        assertThat(draft.plan().schedule().clusters()).hasSize(3);
        assertThat(draft.lines()).anyMatch(line -> line.contains("ấp Chà Đôn"));
        assertThat(office.store.files().get(original.hash()))
                .isEqualTo(PlanOffice.sample().bytes());
        assertThat(original.name()).isEqualTo("ke-hoach.txt");
    }

    @Test
    void the_sheet_of_a_plan_gives_the_plan_back() {
        var read = office.latest(office.uploadSample());
        assertThat(read.plan()).isEqualTo(read.read());
    }

    @Test
    void a_file_that_cannot_be_read_leaves_nothing() {
        assertThatThrownBy(() -> plans.upload(COMMUNE, PlanOffice.file(""), ORGANISER))
                .isInstanceOf(Unreadable.class);
        assertThat(plans.list(COMMUNE)).isEmpty();
    }

    @Test
    void a_corrected_datum_keeps_what_was_read_and_gives_it_back() {
        var plan = office.uploadSample();
        assertThat(office.correct(plan, "cluster.cum-1.days", "3/1/2026")).isEqualTo(new Corrected(1, "03/01/2026"));
        var draft = office.latest(plan);
        assertThat(draft.plan().schedule().clusters().getFirst().firstDay()).isEqualTo(LocalDate.of(2026, 1, 3));
        assertThat(draft.correction("cluster.cum-1.days").map(Correction::read)).contains("27/12/2025");
        plans.takeBack(COMMUNE, plan, "cluster.cum-1.days", ORGANISER);
        assertThat(office.latest(plan).plan()).isEqualTo(draft.read());
    }

    @Test
    void a_list_keeps_the_lines_of_what_stays() {
        var plan = office.uploadSample();
        var before = office.latest(plan).sheet().find("cluster.cum-2.hamlets").orElseThrow();
        office.correct(plan, "cluster.cum-2.hamlets", before.text() + "\nấp Mới");
        var after = office.latest(plan).sheet().find("cluster.cum-2.hamlets").orElseThrow();
        assertThat(after.values()).startsWith(before.values().toArray(Sourced[]::new));
        assertThat(after.values().getLast()).isEqualTo(Sourced.of("ấp Mới", 0));
    }

    @Test
    void typing_what_was_read_is_no_correction() {
        var plan = office.uploadSample();
        office.correct(plan, "schedule.laptops", "12");
        office.correct(plan, "schedule.laptops", "10");
        assertThat(office.latest(plan).corrections()).isEmpty();
        assertThat(office.correct(plan, "schedule.laptops", " 10 ")).isEqualTo(new Unchanged());
    }

    @Test
    void what_is_no_day_or_number_is_not_taken() {
        var plan = office.uploadSample();
        assertThat(office.correct(plan, "cluster.cum-1.days", "31/2/2026"))
                .isEqualTo(new NotUnderstood(Kind.DAYS, "31/2/2026"));
        assertThat(office.correct(plan, "schedule.laptops", "mười")).isEqualTo(new NotUnderstood(Kind.NUMBER, "mười"));
        assertThat(office.correct(plan, "heading.title", "x".repeat(3000))).isInstanceOf(NotUnderstood.class);
        assertThat(office.latest(plan).corrections()).isEmpty();
    }

    @Test
    void a_datum_corrected_meanwhile_is_not_overwritten() {
        var plan = office.uploadSample();
        office.correct(plan, "schedule.laptops", "12");
        var late = new CorrectDatum(COMMUNE, plan, "schedule.laptops", "15", "10", ORGANISER);
        assertThat(plans.correct(late)).isEqualTo(new ChangedMeanwhile("12", "15"));
    }

    @Test
    void a_datum_no_plan_has_is_not_found() {
        var plan = office.uploadSample();
        assertThatThrownBy(() -> office.correct(plan, "heading.colour", "đỏ")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.correct(plan, "cluster.Cụm 1.days", "")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_plan_of_another_commune_is_not_found() {
        var plan = office.uploadSample();
        assertThatThrownBy(() -> plans.getLatest(new CommuneCode("25304"), plan))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.issue(new CommuneCode("25304"), plan, ORGANISER))
                .isInstanceOf(NotFound.class);
        assertThat(plans.list(new CommuneCode("25304"))).isEmpty();
    }

    @Test
    void an_issued_plan_is_the_programme_everything_hangs_on() {
        var plan = office.uploadSample();
        var programme = office.issue(plan);
        assertThat(programme).isEqualTo(office.programmes.findCurrent(COMMUNE).orElseThrow());
        assertThat(programme.id()).isEqualTo(plan);
        assertThat(programme.version()).isEqualTo(1);
        assertThat(programme.hamlets()).hasSize(24);
        assertThat(programme.planned()).isEqualTo(267);
        assertThat(programme.audience()).extracting(Programme.Audience::group).containsExactly("board", "team");
        assertThat(programme.laptopsPerVenue()).contains(10);
        assertThat(office.heard.programmes).containsExactly(programme);
        assertThat(office.places.listHamlets(COMMUNE)).hasSize(24);
    }

    @Test
    void a_plan_issued_twice_stays_issued_once() {
        var plan = office.uploadSample();
        var programme = office.issue(plan);
        assertThat(plans.issue(COMMUNE, plan, ORGANISER)).isEqualTo(new NothingNew(programme));
        assertThat(office.heard.programmes).hasSize(1);
    }

    @Test
    void a_correction_after_the_issue_begins_a_new_draft_and_leaves_the_issued_one() {
        var plan = office.uploadSample();
        office.issue(plan);
        var issued = office.latest(plan);
        assertThat(office.correct(plan, "cluster.cum-1.venue", "Trường Lộc Hưng"))
                .isEqualTo(new Corrected(2, "Trường Lộc Hưng"));
        assertThat(plans.listVersions(COMMUNE, plan)).hasSize(2).contains(issued);
        assertThat(office.programmes.get(COMMUNE, plan).version()).isEqualTo(1);
        assertThat(office.issue(plan).version()).isEqualTo(2);
        assertThat(office.programmes.get(COMMUNE, plan).clusters().getFirst().venue())
                .isEqualTo("Trường Lộc Hưng");
    }

    @Test
    void clusters_keep_their_ids_through_every_version() {
        var plan = office.uploadSample();
        var first = idsByName(office.issue(plan));
        office.correct(plan, "cluster.cum-1.days", "03/01/2026");
        office.correct(plan, "cluster.cum-2", "Cụm Sóc Lớn");
        office.correct(plan, "cluster.cum-3", "");
        var second = idsByName(office.issue(plan));
        assertThat(second).hasSize(2).containsEntry("Cụm 1", first.get("Cụm 1"));
        assertThat(second).containsEntry("Cụm Sóc Lớn", first.get("Cụm 2"));
        plans.takeBack(COMMUNE, plan, "cluster.cum-3", ORGANISER);
        assertThat(idsByName(office.issue(plan))).containsEntry("Cụm 3", first.get("Cụm 3"));
    }

    @Test
    void a_cluster_of_other_hamlets_under_another_name_is_a_new_one() {
        var plan = office.uploadSample();
        var first = idsByName(office.issue(plan));
        office.correct(plan, "cluster.cum-2", "Cụm Đồi");
        office.correct(plan, "cluster.cum-2.hamlets", "ấp Đồi Đá, ấp X, ấp Y");
        assertThat(first).doesNotContainValue(idsByName(office.issue(plan)).get("Cụm Đồi"));
    }

    @Test
    void a_cluster_without_day_venue_or_hamlets_stands_in_the_way() {
        var plan = office.uploadSample();
        office.correct(plan, "cluster.cum-1.days", "");
        office.correct(plan, "cluster.cum-2.venue", "");
        office.correct(plan, "cluster.cum-3.hamlets", "");
        assertThat(hindrances(plan))
                .containsExactlyInAnyOrder("cluster-without-date", "cluster-without-venue", "cluster-without-hamlet");
        assertThat(office.programmes.findCurrent(COMMUNE)).isEmpty();
        assertThat(office.latest(plan).isIssued()).isFalse();
    }

    @Test
    void a_hamlet_in_two_clusters_stands_in_the_way() {
        var plan = office.uploadSample();
        office.correct(plan, "cluster.cum-2.hamlets", "ấp Sóc Lớn, ẤP 1");
        assertThat(hindrances(plan)).containsExactly("hamlet-in-two-clusters");
    }

    @Test
    void two_clusters_of_one_name_stand_in_the_way() {
        var plan = office.uploadSample();
        office.correct(plan, "cluster.cum-2", "cụm 1");
        assertThat(hindrances(plan)).containsExactly("two-clusters-of-one-name");
    }

    @Test
    void a_plan_without_title_or_cluster_cannot_be_issued() {
        var plan = office.begin();
        assertThat(hindrances(plan)).containsExactly("no-title", "no-cluster");
    }

    @Test
    void a_plan_written_from_nothing_is_issued() {
        var plan = office.begin();
        office.correct(plan, "heading.title", "Tập huấn kỹ năng số");
        office.correct(plan, "group.added-01", "Ban điều hành ấp");
        office.correct(plan, "group.added-01.count", "1.120");
        office.correct(plan, "cluster.added-01", "Cụm 1");
        office.correct(plan, "cluster.added-01.days", "2026-01-03; 4/1/2026");
        office.correct(plan, "cluster.added-01.venue", "Nhà văn hóa ấp 1");
        office.correct(plan, "cluster.added-01.hamlets", "ấp 1, ấp 2\nấp 2");
        var programme = office.issue(plan);
        assertThat(programme.clusters().getFirst().day()).isEqualTo(LocalDate.of(2026, 1, 3));
        assertThat(programme.hamlets()).hasSize(2);
        assertThat(programme.planned()).isEqualTo(1120);
    }

    @Test
    void a_plan_begun_twice_with_one_id_is_one_plan() {
        var plan = office.begin();
        office.correct(plan, "heading.title", "Tập huấn");
        plans.begin(COMMUNE, plan, ORGANISER);
        assertThat(plans.listVersions(COMMUNE, plan)).hasSize(1);
        assertThat(office.latest(plan).sheet().text("heading.title")).isEqualTo("Tập huấn");
    }

    @Test
    void a_second_reading_keeps_corrections_where_the_document_says_the_same() {
        var plan = office.uploadSample();
        office.correct(plan, "schedule.laptops", "12");
        office.correct(plan, "cluster.cum-1.venue", "Trường Lộc Hưng");
        office.correct(plan, "heading.number", "15/KH-UBND");
        var other = sampleText()
                .replace("nhà văn hóa ấp 1 Lộc Điền", "nhà văn hóa ấp 2 Lộc Điền")
                .replace("Số:        /KH-UBND", "Số: 15/KH-UBND");
        var again = plans.uploadAgain(COMMUNE, plan, PlanOffice.file(other), ORGANISER);
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.kept()).extracting(Correction::key).containsExactly("schedule.laptops");
        assertThat(again.dropped()).extracting(Correction::key).containsExactly("cluster.cum-1.venue");
        var draft = office.latest(plan);
        assertThat(draft.sheet().text("schedule.laptops")).isEqualTo("12");
        assertThat(draft.sheet().text("cluster.cum-1.venue")).contains("ấp 2 Lộc Điền");
        assertThat(draft.sheet().text("heading.number")).isEqualTo("15/KH-UBND");
        assertThat(plans.listVersions(COMMUNE, plan)).hasSize(2);
    }

    @Test
    void an_unreadable_second_reading_leaves_the_plan_as_it_was() {
        var plan = office.uploadSample();
        var before = office.latest(plan);
        assertThatThrownBy(() -> plans.uploadAgain(COMMUNE, plan, PlanOffice.file("xin chào"), ORGANISER))
                .isInstanceOf(Unreadable.class);
        assertThat(office.latest(plan)).isEqualTo(before);
    }

    @Test
    void findings_follow_what_was_corrected() {
        var plan = office.uploadSample();
        assertThat(rules(plan)).contains("missing-number", "repeated-word", "weekend");
        office.correct(plan, "heading.number", "15/KH-UBND");
        var title = office.latest(plan).sheet().text("heading.title");
        office.correct(plan, "heading.title", title.replace("cho cho", "cho"));
        assertThat(rules(plan))
                .doesNotContain("missing-number", "repeated-word")
                .contains("weekend");
        office.correct(plan, "audience.total", "300");
        assertThat(rules(plan)).contains("audience-total");
    }

    @Test
    void what_is_done_to_a_plan_is_in_the_audit() {
        var plan = office.uploadSample();
        office.correct(plan, "schedule.laptops", "12");
        office.issue(plan);
        var actions = office.store
                .jdbc()
                .sql("select action from audit where commune = :commune and object_id = :object order by number")
                .param("commune", COMMUNE.value())
                .param("object", plan + ":1")
                .query(String.class)
                .list();
        assertThat(actions).containsExactly("plan.read", "plan.corrected", "plan.issued");
    }

    @Test
    void a_plan_that_was_never_there_is_not_found() {
        assertThatThrownBy(() -> plans.getLatest(COMMUNE, new PlanId(new UUID(1, 1))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.listVersions(COMMUNE, new PlanId(new UUID(1, 1))))
                .isInstanceOf(NotFound.class);
    }

    private java.util.List<String> hindrances(PlanId plan) {
        assertThat(plans.issue(COMMUNE, plan, ORGANISER)).isInstanceOf(NotYet.class);
        return plans.hindrances(office.latest(plan)).stream()
                .map(Hindrance::rule)
                .toList();
    }

    private java.util.List<String> rules(PlanId plan) {
        return plans.findings(office.latest(plan)).stream().map(Finding::rule).toList();
    }

    private static Map<String, ClusterId> idsByName(Programme programme) {
        return programme.clusters().stream().collect(Collectors.toMap(Programme.Cluster::name, Programme.Cluster::id));
    }
}
