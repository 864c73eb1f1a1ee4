package vn.camtay.practice.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.camtay.practice.pack.Packs;

/// Nothing that somebody typed or was issued can enter a state, an action or an outcome: they have no place for it.
class NoSecretTest {
    /// Where a text may stand: ids of what is shipped, and the name of a commune out of the pack's few.
    private static final Set<String> IDS = Set.of(
            "ChooseProcedure.code",
            "TakePapers.papers",
            "ChooseCommune.commune",
            "HandInForm.differing",
            "Attach.component",
            "TakeOff.component",
            "Attachment.papers",
            "Try.move",
            "Reason.about",
            "Handle.situation",
            "Handle.way",
            "SendTrouble.trouble",
            "Dossier.papers",
            "Dossier.commune",
            "Dossier.differing",
            "Dossier.attached",
            "Meeting.waiting",
            "Meeting.now",
            "Meeting.behind",
            "State.handled",
            "Struck.trouble",
            "Recovered.trouble",
            "Recovered.move",
            "WrongMove.trouble",
            "WrongMove.move",
            "Fell.trouble",
            "Fell.move",
            "Handled.situation",
            "Handled.way");

    @Test
    void only_ids_stand_as_text_in_states_actions_and_outcomes() {
        var texts = new TreeSet<String>();
        var seen = new HashSet<Class<?>>();
        var waiting = new ArrayDeque<Class<?>>(List.of(State.class, Action.class, Outcome.class));
        while (!waiting.isEmpty()) {
            var type = waiting.poll();
            if (!seen.add(type)) {
                continue;
            }
            if (type.isSealed()) {
                waiting.addAll(Arrays.asList(type.getPermittedSubclasses()));
            }
            if (type.isRecord()) {
                for (var part : type.getRecordComponents()) {
                    look(type, part, texts, waiting);
                }
            }
        }
        assertThat(texts).isSubsetOf(IDS).isNotEmpty();
    }

    private static void look(Class<?> owner, RecordComponent part, Set<String> texts, ArrayDeque<Class<?>> waiting) {
        classes(part.getGenericType()).forEach(type -> {
            if (CharSequence.class.isAssignableFrom(type) || type == char[].class || type == byte[].class) {
                texts.add(owner.getSimpleName() + "." + part.getName());
            } else {
                assertThat(type).as("%s.%s", owner, part.getName()).isNotEqualTo(Object.class);
                waiting.add(type);
            }
        });
    }

    private static Stream<Class<?>> classes(Type type) {
        return switch (type) {
            case Class<?> one -> Stream.of(one);
            case ParameterizedType many ->
                Arrays.stream(many.getActualTypeArguments()).flatMap(NoSecretTest::classes);
            case WildcardType any -> Arrays.stream(any.getUpperBounds()).flatMap(NoSecretTest::classes);
            default -> throw new IllegalStateException(type.toString());
        };
    }

    /// Every text of a state is an id of the script; no number of a person, no answer of a field, nothing as long as a
    /// code.
    @Test
    void no_state_of_a_whole_scenario_has_a_number_or_an_answer() {
        var script = Packs.ours().scriptOf("xac-nhan-cu-tru", "truoc-buoi-tap");
        var digits = Pattern.compile("\\d{5,}");
        var answers = script.pack().fields().stream().map(script::answer).toList();
        for (var state : Exploration.of(script).all()) {
            var text = state.toString();
            assertThat(digits.matcher(text).find()).as(text).isFalse();
            assertThat(text)
                    .doesNotContain(script.persona().name(), script.persona().phone());
            assertThat(answers).noneMatch(answer -> answer.length() > 3 && text.contains(answer));
        }
    }
}
