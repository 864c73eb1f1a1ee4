package vn.camtay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Plans of other communes, each worded and laid out in its own way.
class OtherPlansTest {
    private static PlanReading read(String name) throws IOException {
        try (var file = OtherPlansTest.class.getResourceAsStream("/plans/" + name + ".txt")) {
            assertThat(file).isNotNull();
            return AnyPlan.read(file.readAllBytes());
        }
    }

    private static List<List<String>> hamlets(PlanReading reading) {
        return reading.plan().schedule().clusters().stream()
                .map(cluster -> cluster.hamlets().stream().map(Sourced::value).toList())
                .toList();
    }

    private static List<String> rules(PlanReading reading) {
        return reading.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void a_ward_with_slashed_numbers_and_classes_under_the_venue() throws IOException {
        var reading = read("phuong");
        var plan = reading.plan();
        assertThat(plan.heading().issuer()).extracting(Sourced::value).isEqualTo("PHÒNG VĂN HÓA - XÃ HỘI");
        assertThat(plan.heading().number()).extracting(Sourced::value).isEqualTo("45/KH-VHXH");
        assertThat(hamlets(reading))
                .containsExactly(
                        List.of("khu phố 1", "khu phố 2", "khu phố 3", "khu phố 4"),
                        List.of("khu phố 5", "khu phố 6", "khu phố 7", "khu phố 8"));
        assertThat(plan.audience().total()).extracting(Sourced::value).isEqualTo(96);
        assertThat(plan.budget().amount()).extracting(Sourced::value).isEqualTo(45_000_000L);
        assertThat(plan.duties())
                .extracting(duty -> duty.tasks().getLast().deadline())
                .containsExactly(LocalDate.of(2026, 3, 5), null, LocalDate.of(2026, 3, 4));
        assertThat(rules(reading)).isEmpty();
    }

    @Test
    void a_highland_commune_with_a_flattened_heading() throws IOException {
        var reading = read("buon");
        assertThat(reading.plan().heading().issuer())
                .extracting(Sourced::value)
                .isEqualTo("ỦY BAN NHÂN DÂN XÃ ĐẮK NÔNG");
        assertThat(hamlets(reading))
                .containsExactly(
                        List.of("buôn Ja Rá", "buôn Ol", "buôn N'Ting"), List.of("buôn Choah", "buôn Dơng Blang"));
        assertThat(reading.plan().closing().signer())
                .extracting(
                        signer -> signer.title().value() + ", " + signer.name().value())
                .isEqualTo("PHÓ CHỦ TỊCH, Y Blơm Niê");
        assertThat(rules(reading))
                .containsExactly(
                        "missing-number",
                        "missing-date",
                        "duty-without-deadline",
                        "duty-without-deadline",
                        "unit-without-duty");
    }

    @Test
    void tables_for_audience_and_schedule() throws IOException {
        var reading = read("bang");
        assertThat(reading.plan().audience().groups())
                .extracting(group -> group.value().label() + " " + group.value().count())
                .containsExactly("Trưởng thôn, bản 12", "Bí thư chi bộ 12", "Đoàn thanh niên 26");
        assertThat(hamlets(reading))
                .containsExactly(
                        List.of("thôn Đông", "thôn Tây", "thôn Đoài"), List.of("bản Pom", "bản Nà Lừa", "bản Khe Mo"));
        assertThat(reading.plan().legalBases()).hasSize(2);
        assertThat(rules(reading)).isEmpty();
    }

    @Test
    void a_clean_plan_gives_no_findings() throws IOException {
        var reading = read("sach");
        assertThat(reading.findings()).isEmpty();
        assertThat(hamlets(reading).getFirst()).containsExactly("ấp 1", "ấp 2", "ấp 3", "ấp Tân Lập");
    }
}
