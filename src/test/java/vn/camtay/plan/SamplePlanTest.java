package vn.camtay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camtay.intake.ForeignFile;
import vn.camtay.shared.Holidays;

class SamplePlanTest {
    private static PlanReading sample(String form) {
        return new PlanReader(Holidays.ours()).read(ForeignFile.at(SampleText.FOLDER.resolve("ke-hoach-mau." + form)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf"})
    void every_form_gives_the_same_data_and_findings(String form) {
        assertThat(AnyPlan.withoutLines(sample(form))).isEqualTo(AnyPlan.withoutLines(sample("txt")));
    }

    @Test
    void all_hamlets_people_and_days_are_there() {
        var plan = sample("txt").plan();
        assertThat(plan.schedule().clusters())
                .extracting(cluster -> cluster.hamlets().size())
                .containsExactly(9, 6, 9);
        assertThat(plan.schedule().clusters())
                .extracting(Plan.Cluster::firstDay)
                .containsExactly(LocalDate.of(2025, 12, 27), LocalDate.of(2025, 12, 28), LocalDate.of(2025, 12, 29));
        assertThat(plan.audience().groups())
                .extracting(group -> group.value().count())
                .containsExactly(120, 147);
        assertThat(plan.audience().total()).extracting(Sourced::value).isEqualTo(267);
        assertThat(plan.content().trainers()).extracting(Sourced::value).isEqualTo(4);
    }

    @Test
    void bases_topics_units_and_signer_are_there() {
        var plan = sample("txt").plan();
        assertThat(plan.legalBases())
                .extracting(base -> base.value().number())
                .containsExactly("459/QĐ-UBND", "01/QĐ-BCĐ", "602/UBND-VX");
        assertThat(plan.content().topics())
                .extracting(topic -> topic.items().size())
                .containsExactly(10, 4);
        assertThat(plan.duties())
                .hasSize(5)
                .allSatisfy(duty -> assertThat(duty.tasks()).isNotEmpty());
        assertThat(plan.closing().signer())
                .extracting(signer -> signer.name().value())
                .isEqualTo("Trần Thị Mai Hiên");
        assertThat(plan.closing().recipients()).hasSize(7);
    }

    @Test
    void the_planted_slips_are_found_and_nothing_else() {
        assertThat(sample("txt").findings())
                .extracting(finding -> finding.rule() + " " + finding.line())
                .containsExactly(
                        "motto-spacing 5",
                        "missing-number 7",
                        "missing-date 7",
                        "repeated-word 10",
                        "weekend 49",
                        "weekend 49",
                        "devices-short 60",
                        "budget-without-amount 94",
                        "duplicate-section-number 98",
                        "duty-without-deadline 99",
                        "duty-without-deadline 104",
                        "duty-without-deadline 107",
                        "duty-without-deadline 111",
                        "duty-without-deadline 113");
    }

    @Test
    void a_stored_plan_is_read_back_whole() {
        var plan = sample("txt").plan();
        assertThat(PlanJson.parse(PlanJson.stored(plan))).isEqualTo(plan);
    }
}
