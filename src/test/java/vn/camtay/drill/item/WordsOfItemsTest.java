package vn.camtay.drill.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camtay.drill.address.Finding;
import vn.camtay.drill.address.Verdict;
import vn.camtay.drill.claim.Question;
import vn.camtay.drill.content.Problem;

/// Whatever the rules can say has words.
class WordsOfItemsTest {
    static Stream<String> keys() {
        return Stream.of(
                        Arrays.stream(Channel.values()).map(Channel::key),
                        Arrays.stream(LocalForm.values()).map(LocalForm::key),
                        Arrays.stream(Difficulty.values()).map(Difficulty::key),
                        Arrays.stream(Part.Kind.values()).map(Part.Kind::key),
                        Arrays.stream(SignKind.values()).map(SignKind::key),
                        Arrays.stream(NextStep.values()).map(NextStep::key),
                        Arrays.stream(Problem.Kind.values()).map(kind -> new Problem("", "", kind, "").key()),
                        Arrays.stream(Finding.Kind.values()).map(Finding.Kind::key),
                        Arrays.stream(Verdict.values()).map(Verdict::key),
                        Arrays.stream(Question.values()).map(Question::key))
                .flatMap(words -> words);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void has_words(String key) {
        assertThat(Stream.of("drillitem", "drilladdress", "drillclaim")
                        .map(name -> ResourceBundle.getBundle("messages/" + name, Locale.of("vi")))
                        .filter(bundle -> bundle.containsKey(key)))
                .as(key)
                .hasSize(1);
    }
}
