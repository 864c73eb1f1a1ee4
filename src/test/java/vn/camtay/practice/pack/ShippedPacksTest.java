package vn.camtay.practice.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.content.Problems;
import vn.camtay.practice.drawer.Flaw;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.drawer.RealNames;
import vn.camtay.practice.pack.Scenario.Beginning;
import vn.camtay.practice.pack.Scenario.Ending;
import vn.camtay.practice.pack.Scenario.Form;
import vn.camtay.practice.play.Situation.Way;
import vn.camtay.practice.play.SituationText;
import vn.camtay.practice.trouble.Trouble;
import vn.camtay.practice.trouble.Trouble.Verdict;
import vn.camtay.practice.trouble.TroubleText;

/// What comes with the program to be rehearsed, as a trainer relies on it.
class ShippedPacksTest {
    private static final Path CONTENT = Path.of("src/main/resources/content/practice");
    private static final Packs PACKS = Packs.ours();
    /// The articles of the guide that troubles lead to.
    private static final Set<String> ARTICLES = Set.of(
            ("account-phone-changed account-new-device account-level-one card-expired sim-not-owner passcode-locked "
                            + "otp-old-sim captcha-refused outage lists-not-loading citizen-not-found dossier-empty "
                            + "attachment-bad returned-again-and-again wrong-commune qr-expired paid-but-unpaid "
                            + "dossier-code-lost reset-mail-dead supplement-wanted refused late-apology after-fifteen "
                            + "scam-fake-officer scam-link scam-code scam-qr-person")
                    .split(" "));

    static List<Pack> packs() {
        return PACKS.list();
    }

    @Test
    void the_procedures_of_the_programme_are_there_and_one_is_done_at_the_counter() {
        assertThat(packs().stream().map(Pack::procedure))
                .contains(
                        "1.001193",
                        "1.004873",
                        "2.000635",
                        "1.000894",
                        "1.000656",
                        "1.004222",
                        "1.004194",
                        "1.010041",
                        "1.001612",
                        "2.000815");
        assertThat(packs()).filteredOn(pack -> !pack.online()).hasSize(1);
    }

    @Test
    void every_file_of_the_folder_is_listed() throws IOException {
        try (var files = Files.list(CONTENT.resolve("packs"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            packs().stream().map(pack -> pack.id() + ".yaml").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_form_can_be_filled_on_a_phone_in_a_few_minutes(Pack pack) {
        if (pack.online()) {
            assertThat(pack.fields()).hasSizeBetween(5, 9);
        }
        assertThat(pack.fields()).allSatisfy(field -> {
            assertThat(field.hint()).hasSizeBetween(15, 120);
            assertThat(field.label()).hasSizeLessThan(60);
        });
        assertThat(pack.lookalikes()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(pack.notWanted()).isNotEmpty();
        assertThat(pack.sources()).isNotEmpty();
    }

    @Test
    void what_no_paper_on_the_table_shows_is_told_by_the_persona() {
        assertThat(PACKS.told(PACKS.scriptOf("khai-sinh", "be-bao-an")))
                .contains(new Told("Nơi sinh của con", "Trạm Y tế xã Tập An"))
                .noneMatch(told -> told.label().equals("Họ tên con"));
        assertThat(PACKS.told(PACKS.scriptOf("khai-tu", "sau-buoi-tap")).stream()
                        .map(Told::label))
                .contains("Người khai là gì của người mất");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void some_answers_are_to_be_read_on_papers_or_the_card(Pack pack) {
        if (pack.online()) {
            assertThat(pack.scenarios())
                    .allSatisfy(one -> assertThat(PACKS.told(PACKS.scriptOf(pack, one.id())))
                            .hasSizeLessThan(pack.fields().size()));
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void choosing_the_commune_has_the_old_name_as_its_trap(Pack pack) {
        var old = PACKS.personas().communesBefore().keySet();
        assertThat(pack.communes()).anyMatch(old::contains);
        assertThat(pack.scenarios())
                .allSatisfy(scenario -> assertThat(
                                PACKS.scriptOf(pack, scenario.id()).commune())
                        .isIn(PACKS.personas().communes()));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void there_is_one_to_practise_with_and_a_pair_for_before_and_after(Pack pack) {
        assertThat(of(pack, Form.PRACTICE))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.troubles()).isNotEmpty());
        assertThat(of(pack, Form.A)).hasSize(1);
        assertThat(of(pack, Form.B)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void before_and_after_are_of_the_same_length_and_weight(Pack pack) {
        var a = of(pack, Form.A).getFirst();
        var b = of(pack, Form.B).getFirst();
        assertThat(b.beginning()).isEqualTo(a.beginning());
        assertThat(b.ending()).isEqualTo(a.ending());
        assertThat(b.dayLasts()).isEqualTo(a.dayLasts());
        assertThat(b.papers()).hasSameSizeAs(a.papers());
        assertThat(flawed(pack, b)).isEqualTo(flawed(pack, a));
        assertThat(traps(pack, b)).isEqualTo(traps(pack, a));
        assertThat(b.troubles()).hasSameSizeAs(a.troubles());
        if (pack.online()) {
            assertThat(scams(b)).isEqualTo(scams(a));
        }
        assertThat(b.troubles()).doesNotContainAnyElementsOf(a.troubles());
        assertThat(Stream.of(b.persona(), b.papers())).isNotEqualTo(Stream.of(a.persona(), a.papers()));
    }

    private static List<Scenario> of(Pack pack, Form form) {
        return pack.scenarios().stream().filter(one -> one.form() == form).toList();
    }

    private static List<Paper> table(Pack pack, Scenario scenario) {
        return PACKS.scriptOf(pack, scenario.id()).papers();
    }

    private static long flawed(Pack pack, Scenario scenario) {
        return table(pack, scenario).stream()
                .filter(paper -> paper.flaw() != Flaw.GOOD)
                .count();
    }

    private static long traps(Pack pack, Scenario scenario) {
        return table(pack, scenario).stream()
                .filter(paper -> pack.notWanted().stream()
                        .anyMatch(one -> one.kind().equals(paper.kind().id())))
                .count();
    }

    private static long scams(Scenario scenario) {
        return troubles(scenario).filter(one -> one.kind() == Trouble.Kind.SCAM).count();
    }

    private static Stream<Trouble> troubles(Scenario scenario) {
        return scenario.troubles().stream().map(id -> PACKS.troubles().find(id).orElseThrow());
    }

    private static Stream<Scenario> scenarios() {
        return packs().stream().flatMap(pack -> pack.scenarios().stream());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_paper_that_is_not_wanted_lies_on_some_table(Pack pack) {
        var kinds = pack.scenarios().stream()
                .flatMap(one -> table(pack, one).stream())
                .map(paper -> paper.kind().id())
                .collect(Collectors.toSet());
        assertThat(pack.notWanted()).anyMatch(one -> kinds.contains(one.kind()));
    }

    @Test
    void every_beginning_and_every_ending_occurs() {
        assertThat(scenarios().map(Scenario::beginning).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Beginning.class));
        assertThat(scenarios().map(Scenario::ending).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Ending.class));
    }

    @Test
    void the_main_birth_registration_has_two_faults_a_scam_call_and_a_signed_result() {
        var main = PACKS.scriptOf("khai-sinh", "be-bao-an").scenario();
        assertThat(main.form()).isEqualTo(Form.PRACTICE);
        assertThat(main.ending()).isEqualTo(Ending.GRANTED);
        assertThat(troubles(main).filter(one -> one.kind() == Trouble.Kind.FAULT))
                .hasSize(2);
        assertThat(troubles(main))
                .anyMatch(one -> one.kind() == Trouble.Kind.SCAM && one.channel() == Trouble.Channel.CALL);
    }

    @Test
    void at_least_twenty_five_faults_and_six_scams_are_named_and_every_one_is_used() {
        var all = PACKS.troubles().list();
        assertThat(all).filteredOn(one -> one.kind() == Trouble.Kind.FAULT).hasSizeGreaterThanOrEqualTo(25);
        assertThat(all).filteredOn(one -> one.kind() == Trouble.Kind.SCAM).hasSizeGreaterThanOrEqualTo(6);
        var used = scenarios().flatMap(one -> one.troubles().stream()).collect(Collectors.toSet());
        assertThat(all.stream().map(Trouble::id).toList()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void every_trouble_teaches_something_and_leads_to_its_article() {
        assertThat(PACKS.troubles().list()).allSatisfy(trouble -> {
            assertThat(trouble.article()).isIn(ARTICLES);
            assertThat(trouble.teaching()).hasSizeBetween(20, 110);
            assertThat(count(trouble, Verdict.RIGHT)).isBetween(1L, 2L);
            assertThat(trouble.moves().size() - count(trouble, Verdict.RIGHT)).isBetween(2L, 3L);
            assertThat(trouble.moves())
                    .allSatisfy(move -> assertThat(move.because()).hasSizeGreaterThan(25));
        });
        assertThat(PACKS.troubles().list().stream().map(Trouble::article)).containsAll(ARTICLES);
    }

    @Test
    void who_falls_for_a_scam_is_told_kindly_that_nothing_is_lost_here() {
        assertThat(PACKS.troubles().list().stream()
                        .flatMap(one -> one.moves().stream())
                        .filter(move -> move.verdict() == Verdict.FALL))
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.because())
                        .contains("Ở đây là tập")
                        .containsIgnoringCase("ngoài đời")
                        .doesNotContainPattern("(?iu)(?<!\\p{L})(ngu|dại|ngốc)(?!\\p{L})"));
    }

    private static long count(Trouble trouble, Verdict verdict) {
        return trouble.moves().stream()
                .filter(move -> move.verdict() == verdict)
                .count();
    }

    @Test
    void the_helper_meets_at_least_eight_situations_with_reasons() {
        assertThat(PACKS.situations()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(situation -> {
            assertThat(situation.ways()).hasSize(3);
            assertThat(situation.ways().stream().filter(Way::rightly).count()).isBetween(1L, 2L);
            assertThat(situation.ways())
                    .allSatisfy(way -> assertThat(way.because()).hasSizeGreaterThan(25));
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_pack_written_and_read_again_is_the_same(Pack pack) {
        assertThat(PackText.read(PackWriting.write(pack), PACKS.known()))
                .isInstanceOfSatisfying(
                        PackText.Reading.Good.class,
                        read -> assertThat(read.pack())
                                .usingRecursiveComparison()
                                .ignoringFields("hash")
                                .isEqualTo(pack));
    }

    @Test
    void troubles_and_situations_written_and_read_again_are_the_same() {
        var troubles = TroubleText.write(PACKS.troubles());
        assertThat(TroubleText.read(troubles, Problems.thrown(troubles)).list())
                .isEqualTo(PACKS.troubles().list());
        var situations = SituationText.write(PACKS.situations());
        assertThat(SituationText.read(situations, Problems.thrown(situations))).isEqualTo(PACKS.situations());
    }

    @Test
    void a_pack_is_found_by_the_hash_of_its_text() {
        var pack = PACKS.get("khai-sinh");
        assertThat(pack.hash())
                .isEqualTo(ContentText.ours("packs/khai-sinh.yaml").hash());
        assertThat(PACKS.find("khai-sinh", pack.hash())).contains(pack);
        assertThat(PACKS.find("khai-sinh", "0".repeat(64))).isEqualTo(Optional.empty());
        assertThat(PACKS.find("ket-hon", pack.hash())).isEmpty();
        assertThat(new HashSet<>(packs().stream().map(Pack::hash).toList())).hasSameSizeAs(packs());
    }

    @ParameterizedTest
    @MethodSource("files")
    void nobody_real_is_meant(Path file) throws IOException {
        var text = ContentText.of(file.toString(), Files.readString(file)).text();
        assertThat(RealNames.in(text)).as("%s", file).isEmpty();
        var problems = Problems.collected(ContentText.of(file.toString(), ""));
        var words = text.lines().filter(line -> !isCode(line)).toList();
        words.forEach(line -> new NobodyReal(problems).check(file.toString(), line.replaceAll("\\d\\.\\d{6}", "")));
        assertThat(problems.list()).isEmpty();
    }

    private static boolean isCode(String line) {
        return line.startsWith("agency:") || line.startsWith("#");
    }

    static Stream<Path> files() throws IOException {
        try (var packs = Files.list(CONTENT.resolve("packs"))) {
            return Stream.of(packs, Stream.of(CONTENT.resolve("troubles.yaml"), CONTENT.resolve("situations.yaml")))
                    .flatMap(Function.identity())
                    .toList()
                    .stream();
        }
    }
}
