package vn.camtay.practice.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.content.Problem;
import vn.camtay.practice.content.Problem.Kind;
import vn.camtay.practice.content.Problems;
import vn.camtay.practice.play.SituationText;

/// Troubles and situations with one mistake each.
class TroubleTextTest {
    private static final String MONEY = """
            - id: money
              kind: fault
              channel: portal
              title: Money gone
              at: receipt
              harm: money-taken
              symptom: [the bank says paid]
              moves:
                - { id: look, label: look it up, verdict: right, then: money-found, because: it is there }
                - { id: again, label: pay again, verdict: wrong, because: twice }
                - { id: shout, label: shout, verdict: wrong, because: no use }
              teaching: keep the code
              article: paid-but-unpaid
            """;

    private static List<Problem> troubles(String text) {
        var file = ContentText.of("troubles.yaml", text);
        var problems = Problems.collected(file);
        TroubleText.read(file, problems);
        return problems.list();
    }

    @Test
    void the_file_itself_is_right() {
        assertThat(troubles(MONEY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: fault                | kind: bug                | [0].kind    | NONE_OF
            at: receipt                | at: kiosk                | [0].at      | NONE_OF
            harm: money-taken          | harm: phone-gone         | [0].harm    | NONE_OF
            then: money-found          | then: none               | [0].harm    | NOT_MENDED
            harm: money-taken          | harm: money-taken\\n  silent: yes | [0].harm | NOT_MENDED
            verdict: right             | verdict: wrong           | [0].moves   | NO_RIGHT_MOVE
            verdict: wrong, because: no use | verdict: right, then: money-found, because: no use | [0].moves | NO_WRONG_MOVE
            verdict: wrong, because: twice  | verdict: fall, because: twice | [0].moves | FALL_WITHOUT_SCAM
            kind: fault                | kind: scam               | [0].moves   | NO_FALL
            id: again                  | id: look                 | [0].moves   | TWICE
            symptom: [the bank says paid] | symptom: []           | [0].symptom | MISSING
            teaching: keep             | lesson: keep             | [0].lesson  | UNKNOWN
            """)
    void each_mistake_is_named_with_its_place(String from, String to, String path, Kind kind) {
        assertThat(MONEY).contains(from);
        assertThat(troubles(MONEY.replace(from, to.replace("\\n", "\n")))).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.kind()).isEqualTo(kind);
        });
    }

    @Test
    void two_troubles_of_one_name_are_told() {
        assertThat(troubles(MONEY + MONEY))
                .singleElement()
                .extracting(Problem::path, Problem::kind)
                .containsExactly("[1].id", Kind.TWICE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at: code      | at: kiosk     | [0].at   | NONE_OF
            rightly: yes  | rightly: no   | [0].ways | NO_RIGHT_MOVE
            rightly: no   | rightly: yes  | [0].ways | NO_WRONG_MOVE
            id: type      | id: hand      | [0].ways | TWICE
            question: the | quest: the    | [0].question | MISSING
            """)
    void a_situation_wants_three_ways_right_and_wrong(String from, String to, String path, Kind kind) {
        var text = """
                - id: code
                  at: code
                  question: the code comes
                  ways:
                    - { id: hand, label: hand it back, rightly: yes, because: theirs }
                    - { id: type, label: type it, rightly: no, because: not yours }
                    - { id: read, label: read it out, rightly: no, because: all hear }
                """;
        assertThat(text).contains(from);
        var file = ContentText.of("situations.yaml", text.replace(from, to));
        var problems = Problems.collected(file);
        SituationText.read(file, problems);
        assertThat(problems.list()).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.kind()).isEqualTo(kind);
        });
    }
}
