package vn.camtay.practice.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.content.Problem;
import vn.camtay.practice.content.Problem.Kind;

/// Files of packs with one mistake each, and files with any number of them.
class PackTextTest {
    private static final Packs PACKS = Packs.ours();
    private static final String BIRTH = ContentText.ours("packs/khai-sinh.yaml").text();
    private static final long SEED = 20_251_222;

    private static List<Problem> problems(String text) {
        return switch (PackText.read(ContentText.of("draft.yaml", text), PACKS.known())) {
            case PackText.Reading.Good _ -> List.of();
            case PackText.Reading.Bad(var found) -> found;
        };
    }

    private static List<Problem> with(String from, String to) {
        assertThat(BIRTH).contains(from);
        return problems(BIRTH.replace(from, to));
    }

    @Test
    void the_file_itself_is_right() {
        assertThat(problems(BIRTH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: Đăng ký khai sinh              | titel: Đăng ký khai sinh           | titel                 | UNKNOWN
            title: Đăng ký khai sinh              | titel: Đăng ký khai sinh           | title                 | MISSING
            online: yes                           | online: maybe                      | online                | NO_YES_OR_NO
            version: 1                            | version: one                       | version               | NO_NUMBER
            version: 1                            | version: 10000                         | version               | OUT_OF_BOUNDS
            valid-from: 2026-07-01                | valid-from: 01/07/2026             | valid-from            | NO_DAY
            id: khai-sinh                         | id: Khai Sinh                      | id                    | NO_ID
            procedure: 1.001193                   | procedure: 9.999999                | procedure             | NO_PROCEDURE
            lookalikes: [1.001022                 | lookalikes: [1.001023              | lookalikes[0]         | NO_PROCEDURE
            lookalikes: [1.001022                 | lookalikes: [1.001193              | lookalikes            | TWICE
            communes: [xã Tập An                  | communes: [xã Xa Lạ                | communes              | NO_COMMUNE
            xã Thử Hòa, phường                    | xã Xa Lạ, phường                   | communes[2]           | NO_COMMUNE
            communes: [xã Tập An, xã Tập Bình cũ, | communes: [xã Tập Bình cũ,         | communes              | NO_COMMUNE
            kind: date                            | kind: day                          | fields[1].kind        | NONE_OF
            "{child.name}"                        | "{child.nam}"                      | fields[0].answer      | NO_FACT
            [Nam, Nữ, Chưa xác định được]         | [Nam, Nữ]                          | fields[2].options     | FEW_OPTIONS
            [Nam, Nữ, Chưa xác định được]         | [Trai, Gái, Chưa xác định được]    | fields[2].options     | NOT_AMONG_OPTIONS
            [Nam, Nữ, Chưa xác định được]         | { trai: Nam }                      | fields[2].options     | NO_TEXT
            id: ngay-sinh-con                     | id: ten-con                        | fields                | TWICE
            proves: [birth-notice]                | proves: [birth-note]               | components[0].proves  | NO_KIND_OF_PAPER
            proves: [birth-notice]                | proves: [death-notice]             | scenarios[0].papers   | NOT_PROVED
            kind: vaccination-book                | kind: book                         | not-wanted[0].kind    | NO_KIND_OF_PAPER
            persona: lan                          | persona: laan                      | scenarios[0].persona  | NOBODY
            beginning: ready                      | beginning: steady                  | scenarios[0].beginning | NONE_OF
            ending: granted                       | ending: pay-later                  | scenarios[0].ending   | OUT_OF_BOUNDS
            day-lasts: 60                         | day-lasts: 2                       | scenarios[0].day-lasts | NO_DURATION
            can-cuoc-lan, ket-hon, tiem-chung     | can-cuoc-nga, ket-hon, tiem-chung  | scenarios[0].papers[3] | NO_SUCH_PAPER
            lists-not-loading, dossier-empty]     | lists-not-there, dossier-empty]    | scenarios[0].troubles[1] | NO_TROUBLE
            lists-not-loading, dossier-empty]     | qr-expired, dossier-empty]         | scenarios[0].troubles[1] | CANNOT_STRIKE
            troubles: [scam-fake-officer, lists-not-loading, dossier-empty, captcha | troubles: [scam, captcha | troubles[0] | NO_TROUBLE
            Viết như trên thẻ căn cước, đủ dấu.   | Gọi 0912 345 678 nếu quên.         | fields[5].hint        | COULD_BE_REAL
            Viết như trên thẻ căn cước, đủ dấu.   | Xem ở khaisinh.gov.vn nhé.         | fields[5].hint        | COULD_BE_REAL
            """)
    void each_mistake_is_named_with_its_place(String from, String to, String path, Kind kind) {
        var found = with(from, to);
        assertThat(found).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.kind()).isEqualTo(kind);
        });
    }

    @Test
    void the_line_is_that_of_the_mistake() {
        var line = 1 + BIRTH.lines().toList().indexOf("    kind: date");
        assertThat(with("    kind: date", "    kind: day"))
                .singleElement()
                .hasToString("fields[1].kind is none of the known: day (line " + line + ")");
    }

    @Test
    void all_mistakes_are_told_at_once_in_the_order_of_the_file() {
        var found = problems(BIRTH.replace("online: yes", "online: maybe")
                .replace("kind: date", "kind: day")
                .replace("day-lasts: 60", "day-lasts: 2"));
        assertThat(found.stream().map(Problem::kind))
                .containsExactly(Kind.NO_YES_OR_NO, Kind.NONE_OF, Kind.NO_DURATION, Kind.NO_DURATION, Kind.NO_DURATION);
        assertThat(found).isSorted();
    }

    @Test
    void a_key_given_twice_is_told() {
        assertThat(with("online: yes\n", "online: yes\nonline: no\n"))
                .singleElement()
                .extracting(Problem::kind, Problem::path)
                .containsExactly(Kind.TWICE, "online");
    }

    @Test
    void what_is_no_map_or_no_list_is_told() {
        assertThat(problems("- a\n- b\n"))
                .singleElement()
                .extracting(Problem::kind)
                .isEqualTo(Kind.NO_MAP);
        assertThat(with("agency: {", "agency: ["))
                .singleElement()
                .extracting(Problem::kind)
                .isEqualTo(Kind.NO_YAML);
        assertThat(with("fields:\n", "fields: none\nfurther:\n"))
                .anySatisfy(problem -> assertThat(problem.kind()).isEqualTo(Kind.NO_LIST));
        assertThat(problems("")).isNotEmpty();
        assertThat(problems("\u0000")).isNotEmpty();
    }

    @Test
    void a_file_that_is_too_long_is_not_read_at_all() {
        assertThat(problems(BIRTH + "# " + "x".repeat(200_000)))
                .singleElement()
                .extracting(Problem::kind)
                .isEqualTo(Kind.TOO_LONG);
    }

    @Test
    void a_bomb_of_aliases_is_refused() {
        var bomb = new StringBuilder("a: &a [x, x]\n");
        for (var letter = 'b'; letter < 'u'; letter++) {
            var before = (char) (letter - 1);
            bomb.append("%s: &%s [*%s, *%s]%n".formatted(letter, letter, before, before));
        }
        assertThat(problems(bomb.toString())).isNotEmpty();
    }

    @Test
    void the_hash_changes_with_every_letter() {
        assertThat(ContentText.of("a", BIRTH).hash())
                .hasSize(64)
                .isNotEqualTo(ContentText.of("a", BIRTH + " ").hash());
    }

    /// Lines dropped, doubled, swapped and cut, letters changed: every text is read or refused, none throws.
    @Test
    void no_text_makes_the_reader_stumble() {
        var random = new Random(SEED);
        var kinds = EnumSet.noneOf(Kind.class);
        for (var i = 0; i < 3_000; i++) {
            var found = problems(spoilt(random));
            assertThat(found).allSatisfy(problem -> assertThat(problem.line()).isPositive());
            found.forEach(problem -> kinds.add(problem.kind()));
        }
        assertThat(kinds).containsAll(Set.of(Kind.MISSING, Kind.UNKNOWN, Kind.NO_YAML, Kind.TWICE, Kind.NONE_OF));
    }

    private static String spoilt(Random random) {
        var lines = new ArrayList<>(BIRTH.lines().toList());
        for (var times = 1 + random.nextInt(4); times > 0; times--) {
            var at = random.nextInt(lines.size());
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> lines.set(at, lines.get(random.nextInt(lines.size())));
                case 3 ->
                    lines.set(
                            at,
                            lines.get(at)
                                    .substring(0, random.nextInt(lines.get(at).length() + 1)));
                case 4 -> lines.set(at, changed(lines.get(at), random));
                default ->
                    lines.set(at, " ".repeat(random.nextInt(9)) + lines.get(at).strip());
            }
        }
        return String.join("\n", lines);
    }

    private static String changed(String line, Random random) {
        var letters = "a:-{}[]\"'#&*!|>%@,0\t\u0000ệ\uD83D\uDE00";
        var at = random.nextInt(line.length() + 1);
        var letter = letters.charAt(random.nextInt(letters.length()));
        return line.substring(0, at) + letter + line.substring(Math.min(line.length(), at + random.nextInt(2)));
    }
}
