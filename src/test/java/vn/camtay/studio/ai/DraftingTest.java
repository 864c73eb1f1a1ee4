package vn.camtay.studio.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.camtay.access.WholeProgram;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.privacy.gate.GateOutcome.Refusal;
import vn.camtay.shared.Ids;
import vn.camtay.studio.ai.AskForDraft.About;
import vn.camtay.studio.ai.AskOutcome.AsksFirst;
import vn.camtay.studio.ai.AskOutcome.Begun;
import vn.camtay.studio.ai.AskOutcome.OverLimit;
import vn.camtay.studio.ai.AskOutcome.Refused;
import vn.camtay.studio.standin.Manner;
import vn.camtay.studio.standin.StandIn;

/// Texts from a service over HTTP on this machine, well-behaved and otherwise, through the gate of the whole program.
@WholeProgram
class DraftingTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25310");
    private static final HamletId HAMLET = new HamletId(new UUID(5, 1));
    private static final UUID OFFICE = new UUID(7, 9);
    private static final String PROMPT = """
            Việc cần làm: viết một tin ngắn.
            1. «UBND xã Lộc Hưng mở lớp tập huấn ngày 27/12/2025 tại nhà văn hóa ấp 1 Lộc Điền.»
            2. «Có 267 người của 24 ấp dự học, chia thành 3 cụm.»
            3. «Buổi sáng học lý thuyết, buổi chiều thực hành trên điện thoại.»
            Chỉ dùng các sự việc đã cho.""";
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Ids ids = new Ids();
    private final UUID lan = ids.next();

    @Autowired
    private Drafting drafting;

    @Autowired
    private AiChoice choice;

    @Autowired
    private Asks asks;

    @Autowired
    private AiUse use;

    @Autowired
    private JdbcClient sql;

    private StandIn service;

    @BeforeEach
    void start() throws IOException {
        service = StandIn.start(0, Duration.ZERO);
        choose(Manner.GOOD, Limits.USUAL, LONG);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private void choose(Manner manner, Limits limits, Duration patience) {
        var settings = new AiSettings(
                AiKind.OPENAI, service.base().toString(), manner.model(), patience, limits, new Price(4_000, 16_000));
        choice.choose(COMMUNE, settings, "", OFFICE);
    }

    private AskForDraft ask(String prompt) {
        return ask(prompt, null);
    }

    private AskForDraft ask(String prompt, @Nullable String slip) {
        return new AskForDraft(
                COMMUNE,
                ids.next(),
                lan,
                Optional.of(HAMLET),
                prompt,
                List.of("Trần Thị Lụa"),
                slip,
                new About("", "example", "short-news"),
                200);
    }

    private AiDraft written(AskForDraft ask) throws InterruptedException {
        assertThat(drafting.begin(ask)).isEqualTo(new Begun(ask.id()));
        drafting.find(COMMUNE, ask.id(), lan).orElseThrow().awaitOver(LONG);
        return drafting.findDraft(COMMUNE, ask.id(), lan).orElseThrow();
    }

    @Test
    void a_text_is_written_counted_and_kept_for_its_person_alone() throws Exception {
        var ask = ask(PROMPT);
        var draft = written(ask);
        assertThat(draft.ending()).isEqualTo(Outcome.WHOLE);
        assertThat(draft.text()).contains("267", "27/12/2025").doesNotContain("500 lượt");
        var used = drafting.findUse(COMMUNE, ask.id(), lan).orElseThrow();
        assertThat(used.tokensIn()).isPositive();
        assertThat(used.cost()).isEqualTo(new Price(4_000, 16_000).of(used.tokensIn(), used.tokensOut()));
        assertThat(use.of(COMMUNE)).contains(used);
        assertThat(drafting.findDraft(COMMUNE, ask.id(), OFFICE)).isEmpty();
        assertThat(drafting.find(COMMUNE, ask.id(), OFFICE)).isEmpty();
        assertThat(sql.sql("select * from studio_ai_use where id = :id")
                        .param("id", ask.id().toString())
                        .query()
                        .singleRow()
                        .toString())
                .doesNotContain("Lộc Hưng", "tập huấn");
    }

    @Test
    void what_is_masked_is_shown_first_and_put_back_in_the_text() throws Exception {
        var personal = PROMPT.replace("3. «", "3. «Bà Trần Thị Lụa, số 0900 000 123, cho mượn nhà. ");
        assertThat(drafting.look(ask(personal))).isInstanceOfSatisfying(Look.Ready.class, look -> {
            assertThat(look.leaving()).contains("[NGƯỜI 1]").doesNotContain("Lụa", "0900");
            assertThat(look.masked()).hasSize(2);
            assertThat(look.cost().orElseThrow()).isPositive();
        });
        var asked = (AsksFirst) drafting.begin(ask(personal));
        var draft = written(ask(personal, asked.slip()));
        assertThat(draft.text()).contains("Trần Thị Lụa").doesNotContain("[NGƯỜI");
        assertThat(drafting.begin(ask(personal + " Gọi anh Phạm Văn Tám nữa.", asked.slip())))
                .isInstanceOf(AsksFirst.class);
    }

    @Test
    void a_secret_document_does_not_leave_and_counts_nothing() {
        var before = use.of(COMMUNE).size();
        assertThat(drafting.begin(ask("TUYỆT MẬT\nTóm tắt văn bản này."))).isEqualTo(new Refused(Refusal.CLASSIFIED));
        assertThat(drafting.look(ask("TUYỆT MẬT\nTóm tắt."))).isEqualTo(new Look.Refused(Refusal.CLASSIFIED));
        assertThat(use.of(COMMUNE)).hasSize(before);
    }

    @Test
    void a_service_that_asks_for_a_while_is_given_it() throws Exception {
        choose(Manner.TOO_MANY, Limits.USUAL, LONG);
        assertThat(written(ask(PROMPT)).ending()).isEqualTo(Outcome.WHOLE);
    }

    @Test
    void a_service_that_asks_for_too_long_is_given_up_at_once() throws Exception {
        choose(Manner.OVERLOADED, Limits.USUAL, LONG);
        var draft = written(ask(PROMPT));
        assertThat(draft.ending()).isEqualTo(Outcome.BUSY);
        assertThat(draft.text()).isEmpty();
    }

    @Test
    void what_came_before_a_service_died_is_kept_as_unfinished() throws Exception {
        choose(Manner.CUT_OFF, Limits.USUAL, LONG);
        var ask = ask(PROMPT);
        var draft = written(ask);
        assertThat(draft.ending()).isEqualTo(Outcome.DIED);
        assertThat(draft.text()).isNotBlank();
        assertThat(drafting.findUse(COMMUNE, ask.id(), lan).orElseThrow().tokensOut())
                .isPositive();
    }

    @Test
    void whoever_has_enough_stops_a_slow_one_and_keeps_what_came() throws Exception {
        choose(Manner.SLOW, Limits.USUAL, LONG);
        var ask = ask(PROMPT);
        drafting.begin(ask);
        var running = drafting.find(COMMUNE, ask.id(), lan).orElseThrow();
        running.awaitMore(0, false, LONG);
        running.stop();
        running.awaitOver(LONG);
        var draft = drafting.findDraft(COMMUNE, ask.id(), lan).orElseThrow();
        assertThat(draft.ending()).isEqualTo(Outcome.STOPPED);
        assertThat(draft.text()).isNotBlank();
    }

    @Test
    void a_slow_one_is_given_up_when_its_time_is_over() throws Exception {
        choose(Manner.SLOW, Limits.USUAL, Duration.ofSeconds(1));
        assertThat(written(ask(PROMPT)).ending()).isEqualTo(Outcome.TOO_SLOW);
    }

    @Test
    void orders_and_markup_of_an_answer_stay_words() throws Exception {
        choose(Manner.INJECTED, Limits.USUAL, LONG);
        var draft = written(ask(PROMPT));
        assertThat(draft.text()).contains("<a href=");
        assertThat(Orders.inReply(draft.text(), PROMPT)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void nonsense_is_kept_as_what_it_is() throws Exception {
        choose(Manner.NONSENSE, Limits.USUAL, LONG);
        assertThat(written(ask(PROMPT)).text()).contains("leng keng");
    }

    @ParameterizedTest
    @CsvSource({"1, 9, ASKS_PERSON, 1", "9, 1, ASKS_GROUP, 1"})
    void beyond_a_limit_nothing_leaves(int person, int group, Limits.Reached which, long limit) throws Exception {
        var hamlet = Optional.of(new HamletId(ids.next()));
        choose(Manner.GOOD, new Limits(person, group, 1_000_000, 1_000_000), LONG);
        var first = inGroup(hamlet);
        written(first);
        assertThat(drafting.begin(inGroup(hamlet))).isEqualTo(new OverLimit(which, limit));
        assertThat(drafting.look(inGroup(hamlet)))
                .isInstanceOfSatisfying(
                        Look.Ready.class, look -> assertThat(look.reached()).contains(new OverLimit(which, limit)));
        assertThat(drafting.begin(first)).isEqualTo(new Begun(first.id()));
    }

    private AskForDraft inGroup(Optional<HamletId> hamlet) {
        var ask = ask(PROMPT);
        return new AskForDraft(COMMUNE, ask.id(), lan, hamlet, PROMPT, List.of(), null, About.NOTHING, 200);
    }

    @Test
    void what_was_being_written_when_the_program_stopped_is_known_to_be_lost() throws Exception {
        var ask = ask(PROMPT);
        assertThat(asks.reserve(ask, Limits.USUAL)).isEqualTo(new Asks.Reservation.Reserved());
        assertThat(drafting.isLost(COMMUNE, ask.id())).isTrue();
        var written = ask(PROMPT);
        written(written);
        assertThat(drafting.isLost(COMMUNE, written.id())).isFalse();
    }

    @Test
    void without_a_choice_there_is_none() {
        choice.choose(COMMUNE, AiSettings.OFF, "", OFFICE);
        assertThat(drafting.begin(ask(PROMPT))).isEqualTo(new AskOutcome.Off());
        assertThat(drafting.look(ask(PROMPT))).isEqualTo(new Look.Off());
    }
}
