package vn.camtay.practice.drawer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.camtay.practice.content.ContentText;
import vn.camtay.shared.NotFound;

class PersonasTest {
    private static final Path CONTENT = Path.of("src/main/resources/content/practice");

    private final Personas personas = Personas.ours();

    @Test
    void there_are_people_of_every_age_each_with_a_drawer() {
        assertThat(personas.list()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(personas.list()).allSatisfy(persona -> {
            assertThat(persona.drawer()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(persona.drawer()).anyMatch(paper -> paper.flaw() == Flaw.GOOD);
            assertThat(persona.drawer()).anyMatch(paper -> paper.flaw() != Flaw.GOOD);
            assertThat(persona.story()).hasSizeBetween(60, 220);
        });
        var ages = personas.list().stream()
                .map(persona -> persona.born().until(personas.day()).getYears())
                .toList();
        assertThat(ages).anyMatch(age -> age < 20).anyMatch(age -> age > 60);
    }

    @Test
    void every_flaw_lies_in_some_drawer() {
        var flaws = EnumSet.noneOf(Flaw.class);
        personas.list().forEach(persona -> persona.drawer().forEach(paper -> flaws.add(paper.flaw())));
        assertThat(flaws).containsExactlyInAnyOrder(Flaw.values());
    }

    @Test
    void every_kind_of_paper_lies_in_some_drawer() {
        var kinds = new HashSet<PaperKind>();
        personas.list().forEach(persona -> persona.drawer().forEach(paper -> kinds.add(paper.kind())));
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(personas.kinds());
    }

    @Test
    void no_two_share_a_number_or_a_phone() {
        assertThat(personas.list()).extracting(Persona::number).doesNotHaveDuplicates();
        assertThat(personas.list()).extracting(Persona::phone).doesNotHaveDuplicates();
        assertThat(personas.list()).extracting(Persona::name).doesNotHaveDuplicates();
    }

    @Test
    void nothing_shipped_looks_like_a_real_number() throws IOException {
        var digits = Pattern.compile("(?<![\\d.])\\d{9,}(?![\\d.])");
        for (var text : shipped()) {
            assertThat(digits.matcher(text).results().map(found -> found.group()))
                    .allMatch(number -> number.matches("000\\d{9}|0900000\\d{3}"));
        }
    }

    @Test
    void no_real_place_is_named() throws IOException {
        for (var text : shipped()) {
            assertThat(RealNames.in(text)).isEmpty();
        }
    }

    @Test
    void the_year_of_birth_stands_in_every_number() {
        for (var persona : personas.list()) {
            persona.facts().forEach((key, number) -> {
                var born = persona.fact(key.replace(".number", ".born"));
                if (key.endsWith(".number") && number.length() == 12 && born.isPresent()) {
                    assertThat(number.substring(4, 6))
                            .as(key)
                            .isEqualTo(born.get().substring(2, 4));
                }
            });
        }
    }

    @Test
    void a_family_name_thi_is_kept() {
        assertThat(personas.get(new PersonaId("rem")).name()).isEqualTo("Thị Rêm");
    }

    @Test
    void the_newborn_and_the_deceased_are_within_the_terms_of_the_law() {
        var day = personas.day();
        var born = LocalDate.parse(
                personas.get(new PersonaId("lan")).fact("child.born").orElseThrow());
        var died = LocalDate.parse(
                personas.get(new PersonaId("hien")).fact("deceased.died").orElseThrow());
        assertThat(born).isBetween(day.minusDays(59), day);
        assertThat(died).isBetween(day.minusDays(14), day);
    }

    @Test
    void places_before_the_merger_lead_to_communes_of_today() {
        assertThat(personas.communesBefore()).isNotEmpty();
        assertThat(personas.communes()).containsAll(personas.communesBefore().values());
    }

    @Test
    void the_hash_tells_one_content_from_another() {
        assertThat(personas.hash()).hasSize(64).isEqualTo(Personas.ours().hash());
        var changed = with("lan", "Thợ may tại nhà", "Thợ may");
        assertThat(changed.hash()).isNotEqualTo(personas.hash());
    }

    @Test
    void somebody_elses_paper_bears_the_other_name() {
        var tu = personas.get(new PersonaId("tu"));
        var paper = tu.find(new PaperId("can-cuoc-thim-sau")).orElseThrow();
        assertThat(personas.shown(tu, paper).fill("{owner.name} {owner.number} {owner.born}"))
                .isEqualTo("Nguyễn Thị Sáu 000165000302 01/05/1965");
    }

    @Test
    void who_is_not_there_is_not_found() {
        assertThatThrownBy(() -> personas.get(new PersonaId("ai-do"))).isInstanceOf(NotFound.class);
        assertThat(personas.findByNumber("000199000101")).map(Persona::name).hasValue("Nguyễn Thị Mai Lan");
        assertThat(personas.findByNumber("000000000000")).isEmpty();
    }

    @Test
    void a_number_that_could_be_real_is_refused() {
        refuses("lan", "number: \"000199000101\"", "number: \"075199000101\"", "could be a real number");
        refuses("lan", "spouse.number: \"000096000102\"", "spouse.number: \"070096000102\"", "could be a real number");
    }

    @Test
    void what_does_not_hold_together_is_refused() {
        refuses("lan", "phone: \"0900000101\"", "phone: \"0912345678\"", "0900 000 xxx");
        refuses("lan", "commune: xã Tập An", "commune: xã Tập", "in no place of world.yaml");
        refuses("lan", "child.weight: 3.200 g", "self.job2: x", "does not name self.job2");
        refuses("lan", "  child.weight: 3.200 g\n", "", "nothing is known of {child.weight}");
        refuses("lan", "type: png, size: 27 MB", "type: png, size: 2.7 MB", "the size does not go with the flaw");
        refuses("tu", "type: docx", "type: pdf", "type and flaw do not agree");
        refuses("tu", ", until: 2022-08-20", "", "until and flaw do not agree");
        refuses("tu", "whose: Nguyễn Thị Sáu", "whose: Không Ai Cả", "nobody in the files is called Không Ai Cả");
        refuses("tu", ", whose: Nguyễn Thị Sáu", "", "whose must name somebody else");
        refuses("lan", "number: \"000096000102\"", "number: \"000168000201\"", "is also the number of");
    }

    @Test
    void a_broken_file_says_where() {
        assertThatThrownBy(() -> with("lan", "flaw: blurred", "flaw: mờ")).hasMessageContaining("flaw is none");
        assertThatThrownBy(() -> with("lan", "born: 1999-04-12\nsex", "born: 12/4/1999\nsex"))
                .hasMessageContaining("personas/lan.yaml: born is no day");
        assertThatThrownBy(() -> with("lan", "kind: birth-notice", "kind: giay-la"))
                .hasMessageContaining("is no kind of paper");
        assertThatThrownBy(() -> with("lan", "name: Nguyễn Thị Mai Lan\nborn", "born"))
                .hasMessageContaining("name is missing");
    }

    private static void refuses(String id, String from, String to, String because) {
        assertThatIllegalStateException().isThrownBy(() -> with(id, from, to)).withMessageContaining(because);
    }

    /// Our content with one text of one persona's file replaced.
    private static Personas with(String id, String from, String to) {
        var world = ContentText.ours("world.yaml");
        var residents = new ArrayList<ContentText>();
        for (var resident : World.read(world).residents()) {
            var file = ContentText.ours("personas/" + resident + ".yaml");
            if (resident.equals(id)) {
                assertThat(file.text()).contains(from);
                file = new ContentText(file.name(), file.text().replaceFirst(Pattern.quote(from), to));
            }
            residents.add(file);
        }
        return Personas.read(world, ContentText.ours("facts.yaml"), ContentText.ours("kinds.yaml"), residents);
    }

    private static List<String> shipped() throws IOException {
        try (var files = Files.walk(CONTENT)) {
            var texts = new ArrayList<String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file));
            }
            assertThat(texts).hasSizeGreaterThan(10);
            return texts;
        }
    }
}
