package vn.camtay.practice.play;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.camtay.practice.drawer.FileType;
import vn.camtay.practice.drawer.Flaw;
import vn.camtay.practice.drawer.Home;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.drawer.PaperId;
import vn.camtay.practice.drawer.PaperKind;
import vn.camtay.practice.drawer.Persona;
import vn.camtay.practice.drawer.PersonaId;
import vn.camtay.practice.drawer.Sex;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.pack.Scenario;
import vn.camtay.practice.pack.Scenario.Beginning;
import vn.camtay.practice.pack.Scenario.Ending;
import vn.camtay.practice.trouble.Effect;
import vn.camtay.practice.trouble.Trouble;
import vn.camtay.practice.trouble.Trouble.Verdict;
import vn.camtay.practice.trouble.Troubles;
import vn.camtay.shared.Holidays;
import vn.camtay.shared.WorkingDays;

/// A small birth registration to play in tests, with whatever is said differently.
public final class TestScript {
    public static final LocalDate FRIDAY = LocalDate.of(2025, 12, 26);
    public static final String COMMUNE = "xã Tập An";

    private Beginning beginning = Beginning.READY;
    private Ending ending = Ending.GRANTED;
    private boolean online = true;
    private long fee;
    private Optional<String> cosigner = Optional.empty();
    private final List<String> troubles = new ArrayList<>();
    private final List<Trouble> known = new ArrayList<>();
    private final List<Pack.NotWanted> notWanted = new ArrayList<>();

    public static TestScript birth() {
        return new TestScript();
    }

    public TestScript beginning(Beginning how) {
        beginning = how;
        return this;
    }

    public TestScript ending(Ending how) {
        ending = how;
        return this;
    }

    public TestScript atCounterOnly() {
        online = false;
        return this;
    }

    public TestScript declaredTogetherWith(String other) {
        cosigner = Optional.of(other);
        return this;
    }

    public TestScript fee(long amount) {
        fee = amount;
        return this;
    }

    public TestScript withKnown(Trouble trouble) {
        known.add(trouble);
        return this;
    }

    public TestScript with(Trouble trouble) {
        known.add(trouble);
        troubles.add(trouble.id());
        return this;
    }

    TestScript notWanted(String kind) {
        notWanted.add(new Pack.NotWanted(kind, "the e-form takes its place"));
        return this;
    }

    public static Trouble fault(String id, Stage at, Effect harm, Effect rightMove) {
        return trouble(id, Trouble.Kind.FAULT, at, harm, rightMove, false);
    }

    public static Trouble silentFault(String id, Stage at, Effect harm) {
        return trouble(id, Trouble.Kind.FAULT, at, harm, Effect.NONE, true);
    }

    public static Trouble scam(String id, Stage at) {
        return trouble(id, Trouble.Kind.SCAM, at, Effect.NONE, Effect.NONE, false);
    }

    private static Trouble trouble(
            String id, Trouble.Kind kind, Stage at, Effect harm, Effect rightMove, boolean silent) {
        var moves = List.of(
                new Trouble.Move("right", "the right thing", Verdict.RIGHT, rightMove, "because"),
                new Trouble.Move("wrong", "another thing", Verdict.WRONG, Effect.NONE, "because"),
                new Trouble.Move(
                        "worst",
                        "the worst thing",
                        kind == Trouble.Kind.SCAM ? Verdict.FALL : Verdict.WRONG,
                        Effect.NONE,
                        "because"));
        return new Trouble(
                id,
                kind,
                Trouble.Channel.PORTAL,
                "title",
                at,
                Trouble.When.ANY,
                harm,
                silent,
                List.of("symptom"),
                moves,
                "teaching",
                "article");
    }

    public Script build() {
        return new Script(
                pack(), scenario(), lan(), new Troubles(known), situations(), new WorkingDays(Holidays.ours()));
    }

    private static List<Situation> situations() {
        return List.of(new Situation(
                "code-arrives",
                Stage.CODE,
                "the code arrives",
                List.of(
                        new Situation.Way("let-them-type", "they type", true, "because"),
                        new Situation.Way("type-it", "I type", false, "because"))));
    }

    private Scenario scenario() {
        return new Scenario(
                "first",
                "A first birth",
                Scenario.Form.PRACTICE,
                "lan",
                Optional.empty(),
                beginning,
                List.of("good", "blurred", "of-another", "large", "word", "card"),
                troubles,
                ending,
                FRIDAY,
                Duration.ofSeconds(90));
    }

    private Pack pack() {
        return new Pack(
                "birth",
                1,
                "hash",
                "1.001193",
                "Đăng ký khai sinh",
                "birth",
                online,
                new Pack.Agency("UBND xã Tập An", "T00.00.01"),
                List.of(COMMUNE, "xã Thử Hòa"),
                List.of("1.000689"),
                new Pack.Fee(fee, true),
                new Pack.Term(1, false),
                Optional.of(new Pack.Supplement(10, false)),
                cosigner,
                List.of(field("child.name"), field("child.born")),
                List.of(new Pack.Component("birth-notice", "Giấy chứng sinh", List.of(Set.of("birth-notice")), true)),
                notWanted,
                List.of(),
                "Giấy khai sinh",
                List.of(),
                List.of(),
                LocalDate.of(2026, 7, 1),
                Optional.empty());
    }

    private static Pack.Field field(String id) {
        return new Pack.Field(id, id, Pack.Field.Kind.TEXT, "answer", List.of(), "");
    }

    private static Persona lan() {
        return new Persona(
                new PersonaId("lan"),
                "Nguyễn Thị Mai Lan",
                LocalDate.of(1999, 4, 12),
                Sex.FEMALE,
                "000199000101",
                "0900000101",
                new Home("tỉnh Thực Hành", COMMUNE, "ấp Mẫu 1"),
                "story",
                Map.of(),
                List.of(
                        paper("good", "birth-notice", Flaw.GOOD, FileType.JPG),
                        paper("blurred", "birth-notice", Flaw.BLURRED, FileType.JPG),
                        paper("of-another", "birth-notice", Flaw.SOMEBODY_ELSES, FileType.JPG),
                        paper("large", "birth-notice", Flaw.TOO_LARGE, FileType.PNG),
                        paper("word", "birth-notice", Flaw.WRONG_TYPE, FileType.DOCX),
                        paper("card", "id-card-front", Flaw.GOOD, FileType.JPG)));
    }

    private static Paper paper(String id, String kind, Flaw flaw, FileType type) {
        return new Paper(
                new PaperId(id),
                new PaperKind(kind, kind),
                flaw,
                id,
                type,
                100_000,
                1,
                Optional.empty(),
                Optional.empty());
    }
}
