package vn.camtay.drill.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camtay.drill.content.ContentFile;
import vn.camtay.drill.content.Problem;

class ClaimsTest {
    private static final String GOOD = """
            - code: xa-01
              holds: no
              where: Nhóm ấp
              text: Mai cúp nước ba ngày.
              looks:
                - {question: who, finds: Không ai nói.}
              why: Hỏi trước khi chuyền.
              source: unconfirmed
            """;

    private final List<Claim> claims = Claims.shipped().list();

    static Stream<Claim> claims() {
        return Claims.shipped().list().stream();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void nothing_is_wrong_with_it(Claim claim) {
        assertThat(ClaimChecks.problems(claim)).isEmpty();
    }

    @Test
    void there_are_at_least_thirty_and_half_of_them_hold() {
        assertThat(claims).hasSizeGreaterThanOrEqualTo(30);
        assertThat(claims.stream().filter(Claim::holds)).hasSize(claims.size() / 2);
    }

    @Test
    void every_question_helps_with_true_and_with_false_ones() {
        for (var holds : List.of(true, false)) {
            assertThat(claims.stream()
                            .filter(claim -> claim.holds() == holds)
                            .flatMap(claim -> claim.looks().stream())
                            .map(Claim.Look::question)
                            .distinct())
                    .containsExactlyInAnyOrder(Question.values());
        }
    }

    @Test
    void what_is_written_reads_back_the_same() {
        var problems = new ArrayList<Problem>();
        assertThat(ClaimText.read(ClaimText.write("again", claims), problems)).isEqualTo(claims);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Mai cúp nước ba ngày., Xem ở tinla.com, REAL_ADDRESS",
        "Mai cúp nước ba ngày., Gọi 0913123456, REAL_NUMBER",
        "Mai cúp nước ba ngày., Zalo báo, REAL_NAME",
        "holds: no, holds: sometimes, NONE_OF",
        "question: who, question: maybe, NONE_OF",
        "finds: Không ai nói., finds: '', MISSING",
        "source: unconfirmed, source: nowhere, NONE_OF",
        "code: xa-01, code: Xã 1, NO_CODE"
    })
    void bad_ones_are_refused(String text, String instead, Problem.Kind kind) {
        assertThat(GOOD).contains(text);
        assertThat(problems(GOOD.replace(text, instead)))
                .extracting(Problem::kind)
                .contains(kind);
        assertThat(problems(GOOD)).isEmpty();
    }

    private static List<Problem> problems(String text) {
        var problems = new ArrayList<Problem>();
        ClaimText.read(new ContentFile("thử", text), problems)
                .forEach(claim -> problems.addAll(ClaimChecks.problems(claim)));
        return problems;
    }
}
