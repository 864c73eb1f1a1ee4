package vn.camtay.practice.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.access.OfficeOnDatabase.CLERK;
import static vn.camtay.access.OfficeOnDatabase.COMMUNE;
import static vn.camtay.access.OfficeOnDatabase.ELSEWHERE;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.OfficeOnDatabase;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.content.Problem;
import vn.camtay.practice.editing.WriteOutcome.ChangedMeanwhile;
import vn.camtay.practice.editing.WriteOutcome.Drafted;
import vn.camtay.practice.editing.WriteOutcome.Unchanged;
import vn.camtay.practice.editing.WriteOutcome.Unfit;
import vn.camtay.practice.editing.WriteOutcome.Written;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.pack.PackWriting;
import vn.camtay.practice.pack.Packs;
import vn.camtay.practice.play.Trial;
import vn.camtay.store.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PackWriterTest {
    private static final String TITLE = "title: Đăng ký khai sinh";

    private final OfficeOnDatabase office;
    private final CommunePacks packs;
    private final PackWriter writer;
    private final Pack original;

    PackWriterTest(TestDatabase database) {
        office = new OfficeOnDatabase(
                database, Packs.class, PackVersions.class, Drafts.class, CommunePacks.class, PackWriter.class);
        packs = office.bean(CommunePacks.class);
        writer = office.bean(PackWriter.class);
        original = office.bean(Packs.class).get("khai-sinh");
    }

    private WriteOutcome write(String text, Pack seen) {
        return writer.write(new WritePack(COMMUNE, ContentText.of("x.yaml", text), Optional.of(seen.hash()), CLERK));
    }

    private WriteOutcome titled(String title, Pack seen) {
        return write(PackWriting.write(seen).text().replaceFirst("(?m)^title: .*$", "title: " + title), seen);
    }

    private Pack now() {
        return packs.get(COMMUNE, "khai-sinh");
    }

    @Test
    void a_version_of_the_commune_takes_the_place_of_ours_in_that_commune_only() {
        assertThat(titled("Khai sinh ở xã mình", original)).isInstanceOf(Written.class);
        assertThat(now().title()).isEqualTo("Khai sinh ở xã mình");
        assertThat(now().version()).isEqualTo(2);
        assertThat(packs.list(COMMUNE).getFirst()).isEqualTo(now());
        assertThat(packs.list(COMMUNE)).hasSameSizeAs(packs.list(ELSEWHERE));
        assertThat(packs.get(ELSEWHERE, "khai-sinh")).isEqualTo(original);
        assertThat(office.audited("practice.pack.written")).isEqualTo(1);
    }

    @Test
    void every_version_stays_and_is_found_by_its_hash() {
        titled("Lần một", original);
        var first = now();
        titled("Lần hai", first);
        assertThat(packs.find(COMMUNE, "khai-sinh", first.hash())).contains(first);
        assertThat(packs.find(COMMUNE, "khai-sinh", original.hash())).contains(original);
        assertThat(packs.find(ELSEWHERE, "khai-sinh", first.hash())).isEmpty();
        assertThat(packs.scriptOf(COMMUNE, "khai-sinh", first.hash(), "be-bao-an")
                        .pack())
                .isEqualTo(first);
    }

    @Test
    void what_says_the_same_adds_no_version() {
        assertThat(write(PackWriting.write(original).text() + "# một ghi chú\n", original))
                .isEqualTo(new Unchanged(original));
        assertThat(office.audited("practice.pack.written")).isZero();
    }

    @Test
    void a_version_that_somebody_wrote_meanwhile_is_not_covered() {
        titled("Người khác viết", original);
        assertThat(titled("Tôi viết", original)).isEqualTo(new ChangedMeanwhile(now()));
        assertThat(now().title()).isEqualTo("Người khác viết");
    }

    @Test
    void what_is_not_right_is_not_kept() {
        var text = PackWriting.write(original).text().replace(TITLE, "titel: Đăng ký khai sinh");
        assertThat(write(text, original))
                .isInstanceOfSatisfying(
                        Unfit.class,
                        unfit -> assertThat(unfit.problems().stream().map(Problem::kind))
                                .contains(Problem.Kind.UNKNOWN, Problem.Kind.MISSING));
        assertThat(now()).isEqualTo(original);
    }

    @Test
    void a_file_of_another_id_is_a_pack_of_their_own() {
        var text = PackWriting.write(original).text().replaceFirst("(?m)^id: khai-sinh$", "id: khai-sinh-xa-minh");
        var brought = writer.write(new WritePack(COMMUNE, ContentText.of("x", text), Optional.empty(), CLERK));
        assertThat(brought)
                .isInstanceOfSatisfying(
                        Written.class,
                        written -> assertThat(written.pack().version()).isEqualTo(1));
        assertThat(packs.list(COMMUNE).getLast().id()).isEqualTo("khai-sinh-xa-minh");
        assertThat(packs.list(ELSEWHERE)).noneMatch(pack -> pack.id().equals("khai-sinh-xa-minh"));
    }

    @Test
    void a_form_s_answers_change_one_field_and_nothing_else() {
        var content = new PackContent(original);
        var form = Answers.of(Part.FIELD, content.get(Part.FIELD, 1));
        form.given().set("hint", "Hỏi mẹ bé ngày dương lịch.");
        content.put(Part.FIELD, 1, form);
        assertThat(write(content.text().text(), original)).isInstanceOf(Written.class);
        assertThat(Difference.between(original, now()).stream()
                        .filter(line -> line.kind() != Difference.Kind.SAME)
                        .map(line -> line.kind() + line.line().strip()))
                .containsExactlyInAnyOrder(
                        "GONEversion: 1",
                        "COMEversion: 2",
                        "GONEhint: Nhìn trên giấy chứng sinh. Ngày trước, tháng sau, rồi tới năm.",
                        "COMEhint: Hỏi mẹ bé ngày dương lịch.");
    }

    @Test
    void every_part_of_every_pack_goes_through_its_form_unchanged() {
        for (var pack : office.bean(Packs.class).list()) {
            for (var part : Part.values()) {
                for (var at = 0; at < new PackContent(pack).count(part); at++) {
                    var content = new PackContent(pack);
                    content.put(part, at, Answers.of(part, content.get(part, at)));
                    assertThat(content.text().text())
                            .as("%s %s %d", pack.id(), part, at)
                            .isEqualTo(PackWriting.write(pack).text());
                }
            }
        }
    }

    @Test
    void a_new_scenario_gets_an_id_of_the_letters_of_its_name() {
        var content = new PackContent(original);
        var form = Answers.of(Part.SCENARIO, content.get(Part.SCENARIO, 0));
        form.given().set("title", "Đường về quê, thử lại");
        content.put(Part.SCENARIO, original.scenarios().size(), form);
        write(content.text().text(), original);
        assertThat(now().scenarios().getLast().id()).isEqualTo("duong-ve-que-thu-lai");
        assertThat(new Trial(office.bean(Packs.class).scriptOf(now(), "duong-ve-que-thu-lai")).run())
                .isInstanceOf(Trial.Finding.Passes.class);
    }

    @Test
    void a_field_that_is_removed_is_gone_in_the_next_version_only() {
        var content = new PackContent(original);
        content.remove(Part.FIELD, 0);
        write(content.text().text(), original);
        assertThat(now().fields()).hasSize(original.fields().size() - 1);
        assertThat(packs.find(COMMUNE, "khai-sinh", original.hash())
                        .orElseThrow()
                        .fields())
                .hasSameSizeAs(original.fields());
    }

    private WritePack titled(String title) {
        var text = PackWriting.write(original).text().replaceFirst("(?m)^title: .*$", "title: " + title);
        return new WritePack(COMMUNE, ContentText.of("x.yaml", text), Optional.of(original.hash()), CLERK);
    }

    private Pack base(UUID editor) {
        return packs.base(COMMUNE, editor, "khai-sinh").pack();
    }

    @Test
    void a_draft_is_its_editor_s_alone_until_it_is_published() {
        assertThat(writer.keepDraft(titled("Nháp"))).isEqualTo(new Drafted(base(CLERK)));
        assertThat(base(CLERK).title()).isEqualTo("Nháp");
        assertThat(base(CLERK).isDraft()).isTrue();
        assertThat(base(new UUID(7, 3))).isEqualTo(original).isEqualTo(now());
        assertThat(packs.findDraft(COMMUNE, CLERK, "khai-sinh", base(CLERK).hash()))
                .contains(base(CLERK));
        assertThat(packs.find(COMMUNE, "khai-sinh", base(CLERK).hash())).isEmpty();
        assertThat(writer.publish(COMMUNE, CLERK, "khai-sinh")).isEqualTo(new Written(now()));
        assertThat(now().title()).isEqualTo("Nháp");
        assertThat(now().version()).isEqualTo(2);
        assertThat(packs.findDraft(COMMUNE, CLERK, "khai-sinh")).isEmpty();
    }

    @Test
    void a_draft_is_made_of_a_draft_and_dropped_at_will() {
        writer.keepDraft(titled("Nháp một"));
        var first = base(CLERK);
        var content = new PackContent(first);
        content.remove(Part.FIELD, 0);
        var made = new WritePack(COMMUNE, content.text(), Optional.of("what a form had"), CLERK);
        office.access.clock.forward(Duration.ofSeconds(1));
        writer.write(packs.base(COMMUNE, CLERK, "khai-sinh"), made, true);
        assertThat(base(CLERK).title()).isEqualTo("Nháp một");
        assertThat(base(CLERK).fields()).hasSize(original.fields().size() - 1);
        assertThat(packs.base(COMMUNE, CLERK, "khai-sinh").seen()).isEqualTo(original.hash());
        assertThat(packs.findDraft(COMMUNE, CLERK, "khai-sinh", first.hash())).contains(first);
        writer.dropDraft(COMMUNE, CLERK, "khai-sinh");
        assertThat(base(CLERK)).isEqualTo(original);
    }

    @Test
    void a_draft_does_not_cover_what_somebody_published_meanwhile() {
        writer.keepDraft(titled("Nháp"));
        titled("Người khác viết", original);
        assertThat(writer.publish(COMMUNE, CLERK, "khai-sinh")).isEqualTo(new ChangedMeanwhile(now()));
        assertThat(now().title()).isEqualTo("Người khác viết");
        assertThat(base(CLERK).title()).isEqualTo("Nháp");
    }

    @Test
    void every_shipped_scenario_passes_the_quick_try() {
        var ours = office.bean(Packs.class);
        for (var pack : ours.list()) {
            for (var scenario : pack.scenarios()) {
                assertThat(new Trial(ours.scriptOf(pack, scenario.id())).run())
                        .as("%s %s", pack.id(), scenario.id())
                        .isInstanceOf(Trial.Finding.Passes.class);
            }
        }
    }
}
