package vn.camtay.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camtay.intake.ForeignFile;

class SampleListTest {
    private static final PlannedPeople PLANNED = new PlannedPeople(
            "Lộc Hưng",
            List.of(new PlannedPeople.Cluster("Cụm", SampleList.hamlets())),
            List.of(
                    new PlannedPeople.Group("Ban điều hành ấp", 120),
                    new PlannedPeople.Group("Thành viên Tổ Công nghệ số cộng đồng", 147)),
            267);

    @ParameterizedTest
    @ValueSource(strings = {"danh-sach-mau.xlsx", "danh-sach-mau.csv"})
    void the_sample_agrees_with_the_sample_plan(String file) {
        var reading = new RosterReader(Year.of(2025))
                .read(ForeignFile.at(Path.of("samples", file)), Mapping.guessed(), PLANNED);
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.accepted()).hasSize(267).allMatch(row -> row.flags().isEmpty());
        assertThat(reading.merges()).isEmpty();
        assertThat(reading.reconciliation().differences()).isEmpty();
        assertThat(reading.accepted())
                .extracting(AcceptedRow::name)
                .containsExactlyElementsOf(SampleList.people().stream()
                        .map(InventedPeople.Invented::name)
                        .toList());
        assertThat(reading.accepted()).extracting(AcceptedRow::phone).doesNotHaveDuplicates();
    }

    @Test
    void the_text_of_the_sample_is_what_the_generator_writes() throws IOException {
        assertThat(Files.readString(Path.of("samples", "danh-sach-mau.csv"))).isEqualTo(SampleList.text());
    }

    @Test
    void a_country_of_people_is_made_as_it_is_asked_for() {
        var codes = new HashSet<String>();
        var people = InventedPeople.country(3_321, 270, 1)
                .peek(commune -> codes.add(commune.code()))
                .limit(50)
                .flatMap(InventedPeople.Commune::stream)
                .count();
        assertThat(people).isEqualTo(50 * 270);
        assertThat(codes).hasSize(50);
        var first = InventedPeople.country(3_321, 270, 1).findFirst().orElseThrow();
        assertThat(first.stream().toList()).isEqualTo(first.stream().toList());
    }
}
