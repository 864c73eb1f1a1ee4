package vn.camtay.privacy.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.camtay.access.AccessOnDatabase.LOC_HUNG;
import static vn.camtay.access.AccessOnDatabase.ORGANISER;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camtay.access.AccessOnDatabase;
import vn.camtay.access.key.Keys;
import vn.camtay.privacy.gate.GateOutcome.NeedsConsent;
import vn.camtay.privacy.gate.GateOutcome.Refusal;
import vn.camtay.privacy.gate.GateOutcome.Silence;
import vn.camtay.privacy.gate.Heard.Broken;
import vn.camtay.privacy.gate.Heard.Nothing;
import vn.camtay.privacy.gate.Heard.Spent;
import vn.camtay.privacy.gate.Heard.Whole;
import vn.camtay.privacy.gate.Heard.Why;
import vn.camtay.store.Origin;
import vn.camtay.store.TestDatabase;
import vn.camtay.store.TestStore;

/// Answers that come word by word, from a service that behaves and from ones that do not.
class ListeningTest {
    private static final String CLEAN = "Viết tin ngắn về lớp tập huấn ngày 27/12/2025 tại ấp 1 Lộc Điền.";
    private static final String PERSONAL = "Viết lời cảm ơn bà Trần Thị Lụa, số 0900 000 123, ấp Chà Đôn.";
    private static final String STOP = "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}";

    private final TestStore store;
    private final Gate gate;

    ListeningTest() {
        var access = new AccessOnDatabase(TestDatabase.SQLITE);
        store = access.store;
        var log = store.transactional(new PassageLog(store.jdbc(), new Origin(new UUID(9, 9)), access.clock));
        gate = new Gate(log, access.get(Keys.class));
    }

    @Test
    void words_come_as_they_are_said_and_the_end_says_what_it_took() {
        try (var strange = StrangeService.behaving(exchange -> {
            say(exchange, "Lớp ", "học ", "rất vui.");
            event(exchange, STOP);
            event(exchange, "{\"choices\":[],\"usage\":{\"prompt_tokens\":31,\"completion_tokens\":7}}");
            event(exchange, "[DONE]");
        })) {
            var seen = new ArrayList<String>();
            var heard = permit(CLEAN, strange.service()).listen(seen::add).hear();
            assertThat(heard)
                    .isEqualTo(new Whole("Lớp học rất vui.", new Spent(OptionalInt.of(31), OptionalInt.of(7))));
            assertThat(seen).containsExactly("Lớp ", "Lớp học ", "Lớp học rất vui.");
            assertThat(strange.heard()).singleElement().asString().contains("\"stream\"", "27/12/2025");
        }
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void a_placeholder_in_two_pieces_is_never_shown_by_half() {
        try (var strange = StrangeService.behaving(exchange -> {
            say(exchange, "Cảm ơn [NGƯ", "ỜI 1", "] nhiều \\[SỐ ĐIỆN", " THOẠI 1]!");
            event(exchange, STOP);
            event(exchange, "[DONE]");
        })) {
            var seen = new ArrayList<String>();
            var permit = agreed(PERSONAL, strange.service());
            assertThat(permit.listen(seen::add).hear())
                    .isEqualTo(new Whole("Cảm ơn Trần Thị Lụa nhiều 0900 000 123!", Spent.UNKNOWN));
            assertThat(seen)
                    .containsExactly(
                            "Cảm ơn ",
                            "Cảm ơn ",
                            "Cảm ơn Trần Thị Lụa nhiều ",
                            "Cảm ơn Trần Thị Lụa nhiều 0900 000 123!");
            assertThat(strange.heard()).singleElement().asString().doesNotContain("Lụa", "0900");
        }
    }

    @Test
    void what_came_before_a_service_died_is_kept() {
        assertThat(heard(exchange -> say(exchange, "Lớp học mở ngày ")))
                .isEqualTo(new Broken("Lớp học mở ngày ", Why.DIED, Spent.UNKNOWN));
        assertThat(heard(exchange -> {
                    say(exchange, "Lớp học ");
                    event(exchange, "[DONE]");
                }))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.why()).isEqualTo(Why.DIED));
        assertThat(heard(exchange -> {
                    say(exchange, "Lớp học ");
                    event(exchange, "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"length\"}]}");
                    event(exchange, "[DONE]");
                }))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.why()).isEqualTo(Why.TOO_LONG));
        assertThat(heard(exchange -> {
                    say(exchange, "Lớp học ");
                    event(exchange, "{\"choices\":[{\"in");
                }))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.text()).isEqualTo("Lớp học "));
    }

    @Test
    void a_service_that_falls_silent_is_given_up_with_what_came() {
        var closing = new CountDownLatch(1);
        try (var strange = StrangeService.behaving(exchange -> {
            say(exchange, "Lớp học ");
            closing.await();
        })) {
            var heard = permit(CLEAN, strange.service()).listen(_ -> {}).hear(Duration.ofMillis(700));
            assertThat(heard).isEqualTo(new Broken("Lớp học ", Why.TOO_SLOW, Spent.UNKNOWN));
            closing.countDown();
        }
        try (var strange = StrangeService.silent()) {
            assertThat(permit(CLEAN, strange.impatient()).listen(_ -> {}).hear())
                    .isEqualTo(new Nothing(Silence.TOO_SLOW, Optional.empty()));
        }
    }

    @Test
    void whoever_has_enough_stops_it_and_keeps_what_came() {
        var closing = new CountDownLatch(1);
        try (var strange = StrangeService.behaving(exchange -> {
            say(exchange, "Lớp học ");
            closing.await();
        })) {
            var listening = new Listening[1];
            listening[0] = permit(CLEAN, strange.service()).listen(_ -> listening[0].stop());
            assertThat(listening[0].hear()).isEqualTo(new Broken("Lớp học ", Why.STOPPED, Spent.UNKNOWN));
            closing.countDown();
        }
    }

    @Test
    void an_answer_without_end_is_cut() {
        var piece = "la ".repeat(2_000);
        var gone = new CountDownLatch(1);
        try (var strange = StrangeService.behaving(exchange -> {
            try {
                for (var i = 0; i < 1_000; i++) {
                    say(exchange, piece);
                }
            } finally {
                gone.countDown();
            }
        })) {
            assertThat(permit(CLEAN, strange.service()).listen(_ -> {}).hear())
                    .isInstanceOfSatisfying(
                            Broken.class, broken -> assertThat(broken.why()).isEqualTo(Why.TOO_LONG));
            assertThat(gone.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "429, 7, TOO_MANY_QUESTIONS, 7",
        "429, , TOO_MANY_QUESTIONS, ",
        "503, 120, BUSY, 120",
        "503, soon, BUSY, ",
        "401, , WRONG_KEY, ",
        "404, , NOT_THERE, ",
        "500, , NONSENSE, ",
        "307, , NONSENSE, "
    })
    void an_error_says_what_it_is_and_how_long_to_wait(int status, String header, Silence why, Long seconds) {
        assertThat(heard(exchange -> {
                    if (header != null) {
                        exchange.getResponseHeaders().set("Retry-After", header);
                    }
                    StrangeService.reply(exchange, status, "{\"error\":{}}");
                }))
                .isEqualTo(new Nothing(why, Optional.ofNullable(seconds).map(Duration::ofSeconds)));
    }

    @Test
    void what_is_no_answer_is_nothing() {
        assertThat(heard(exchange -> StrangeService.reply(exchange, 200, "<html>hello</html>")))
                .isEqualTo(new Nothing(Silence.NONSENSE, Optional.empty()));
        assertThat(heard(exchange -> {
                    event(exchange, STOP);
                    event(exchange, "[DONE]");
                }))
                .isEqualTo(new Nothing(Silence.NONSENSE, Optional.empty()));
        assertThat(heard(exchange -> {
                    event(exchange, """
                            {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"1","type":"function",\
                            "function":{"name":"delete","arguments":"{}"}}]}}]}""");
                    event(exchange, "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"tool_calls\"}]}");
                    event(exchange, "[DONE]");
                }))
                .isEqualTo(new Nothing(Silence.NONSENSE, Optional.empty()));
        var gone = StrangeService.saying("x");
        var service = gone.service();
        gone.close();
        assertThat(permit(CLEAN, service).listen(_ -> {}).hear())
                .isEqualTo(new Nothing(Silence.UNREACHABLE, Optional.empty()));
    }

    @Test
    void without_the_log_nothing_leaves() {
        try (var strange = StrangeService.saying("x")) {
            var permit = permit(CLEAN, strange.service());
            store.write(() -> store.jdbc().sql("drop table privacy_passage").update());
            assertThat(permit.listen(_ -> {}).hear()).isEqualTo(new Heard.Kept(Refusal.NOT_LOGGED));
            assertThat(strange.heard()).isEmpty();
        }
    }

    @Test
    void asking_again_is_a_passage_of_its_own() {
        try (var strange = StrangeService.behaving(exchange -> StrangeService.reply(exchange, 429, "{}"))) {
            var permit = permit(CLEAN, strange.service());
            permit.listen(_ -> {}).hear();
            permit.listen(_ -> {}).hear();
        }
        assertThat(sent()).isEqualTo(2);
    }

    private Heard heard(StrangeService.Manner manner) {
        try (var strange = StrangeService.behaving(manner)) {
            return permit(CLEAN, strange.service()).listen(_ -> {}).hear();
        }
    }

    private static void say(HttpExchange exchange, String... pieces) throws IOException {
        for (var piece : pieces) {
            var text = piece.replace("\\", "\\\\");
            event(exchange, "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"}}]}");
        }
    }

    private static void event(HttpExchange exchange, String data) throws IOException {
        if (exchange.getResponseCode() < 0) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
        }
        exchange.getResponseBody().write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private Permit permit(String text, AiHost service) {
        return ((Opening.Open) gate.open(question(text), service)).permit();
    }

    private Permit agreed(String text, AiHost service) {
        var asked = (NeedsConsent) ((Opening.AsksFirst) gate.open(question(text), service)).outcome();
        return ((Opening.Open) gate.open(question(text).agreed(asked.slip()), service)).permit();
    }

    private static Question question(String text) {
        return new Question(LOC_HUNG, ORGANISER, "", text, List.of(), null);
    }

    private int sent() {
        return store.jdbc()
                .sql("select count(*) from privacy_passage where what = 'sent'")
                .query(Integer.class)
                .single();
    }
}
