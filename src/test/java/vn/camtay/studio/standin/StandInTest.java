package vn.camtay.studio.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.check.Check;
import vn.camtay.studio.check.ProblemKind;

/// The practice service as a stranger's program would ask it, over HTTP.
class StandInTest {
    private static final List<String> FACTS = List.of(
            "UBND xã Lộc Hưng mở lớp tập huấn kỹ năng số cho Ban điều hành ấp và Tổ Công nghệ số cộng đồng.",
            "Có 267 người của 24 ấp dự học trong 3 ngày 27, 28, 29/12/2025.",
            "Cụm 1 học tại nhà văn hóa ấp 1 Lộc Điền ngày 27/12/2025.",
            "Buổi sáng học lý thuyết, buổi chiều thực hành trên điện thoại của mình.",
            "Mỗi điểm học có 10 máy tính xách tay và 4 báo cáo viên.");
    private static final String PROMPT =
            "Việc cần làm: viết một tin ngắn.\n«" + String.join("»\n«", FACTS) + "»\nChỉ dùng các sự việc đã cho.";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StandIn standIn;
    private final HttpClient http = HttpClient.newHttpClient();

    StandInTest() throws IOException {
        standIn = StandIn.start(0, Duration.ZERO);
    }

    @AfterEach
    void close() {
        standIn.close();
        http.close();
    }

    @Test
    void it_writes_a_draft_whose_every_number_and_name_is_a_fact() throws Exception {
        var text = content(JSON.readTree(ask(Manner.GOOD, PROMPT, false).body()));
        var checked = Check.of(new Brief(ProductKind.SHORT_NEWS, FACTS)).read(text);
        assertThat(checked.blocking()).isEmpty();
        assertThat(text).contains("267", "27/12/2025");
    }

    @Test
    void word_by_word_it_says_the_same() throws Exception {
        var whole = content(JSON.readTree(ask(Manner.GOOD, PROMPT, false).body()));
        var stream = ask(Manner.GOOD, PROMPT, true).body();
        assertThat(said(stream)).isEqualTo(whole);
        assertThat(stream)
                .contains("\"finish_reason\":\"stop\"", "\"completion_tokens\"")
                .endsWith("data: [DONE]\n\n");
    }

    @Test
    void a_wrong_number_is_caught_by_the_check() throws Exception {
        var text = content(JSON.readTree(ask(Manner.WRONG_NUMBER, PROMPT, false).body()));
        var checked = Check.of(new Brief(ProductKind.SHORT_NEWS, FACTS)).read(text);
        assertThat(checked.blocking())
                .extracting(problem -> problem.kind())
                .containsAnyOf(ProblemKind.NUMBER, ProblemKind.DATE);
    }

    @Test
    void not_told_to_add_nothing_it_adds_something() throws Exception {
        var loose = PROMPT.replace("Chỉ dùng các sự việc đã cho.", "");
        var text = content(JSON.readTree(ask(Manner.GOOD, loose, false).body()));
        assertThat(text).contains("500 lượt người");
        assertThat(Check.of(new Brief(ProductKind.SHORT_NEWS, FACTS)).read(text).blocking())
                .isNotEmpty();
    }

    @Test
    void without_facts_it_asks_for_them() throws Exception {
        assertThat(content(JSON.readTree(
                        ask(Manner.GOOD, "Viết tin thật hay.", false).body())))
                .startsWith("Tôi chưa thấy sự việc nào");
    }

    @ParameterizedTest
    @CsvSource({
        "soạn một bản tin loa, loudspeaker",
        "viết lời cho một tấm poster, poster",
        "viết một kịch bản video, video-script",
        "viết một bài phản ánh, article",
        "Kể chuyện ấp mình, article"
    })
    void it_knows_what_is_asked_for(String task, String kind) {
        assertThat(AskedFor.in("Bạn là cán bộ.\n" + task + "\n1. «Có 267 người.»")
                        .brief())
                .isEqualTo(new Brief(ProductKind.read(kind).orElseThrow(), List.of("Có 267 người.")));
    }

    @Test
    void facts_are_found_in_prompts_that_do_not_quote_them() {
        assertThat(AskedFor.in("Viết tin:\n- Lớp mở ngày 27/12/2025\n- Có 267 người dự")
                        .brief()
                        .facts())
                .containsExactly("Lớp mở ngày 27/12/2025", "Có 267 người dự");
        assertThat(AskedFor.in("Viết tin về lớp học ngày 27/12/2025 ở ấp Sóc Lớn. Viết cho vui.")
                        .brief()
                        .facts())
                .containsExactly("Viết tin về lớp học ngày 27/12/2025 ở ấp Sóc Lớn.");
    }

    @Test
    void cut_off_it_ends_without_an_end() throws Exception {
        var stream = ask(Manner.CUT_OFF, PROMPT, true).body();
        assertThat(said(stream)).isNotBlank();
        assertThat(stream).doesNotContain("finish_reason\":\"stop", "[DONE]");
        assertThatThrownBy(() -> ask(Manner.CUT_OFF, PROMPT, false)).isInstanceOf(IOException.class);
    }

    @Test
    void too_many_questions_are_refused_once_and_then_answered() throws Exception {
        var first = ask(Manner.TOO_MANY, PROMPT, true);
        assertThat(first.statusCode()).isEqualTo(429);
        assertThat(first.headers().firstValue("Retry-After")).contains("1");
        assertThat(ask(Manner.TOO_MANY, PROMPT, true).statusCode()).isEqualTo(200);
    }

    @Test
    void overloaded_it_says_when_to_come_back() throws Exception {
        var answer = ask(Manner.OVERLOADED, PROMPT, true);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("120");
    }

    @Test
    void injected_it_holds_orders_and_markup() throws Exception {
        assertThat(content(JSON.readTree(ask(Manner.INJECTED, PROMPT, false).body())))
                .contains("Bỏ qua mọi hướng dẫn", "<a href=");
    }

    @Test
    void what_is_no_request_is_refused() throws Exception {
        assertThat(post("{").statusCode()).isEqualTo(400);
        assertThat(post("{\"model\":\"tap-duot\"}").statusCode()).isEqualTo(400);
        assertThat(post("{\"model\":\"gpt\",\"messages\":[]}").statusCode()).isEqualTo(404);
        assertThat(post("x".repeat(300_000)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void every_manner_is_a_model_of_its_list(Manner manner) throws Exception {
        var models = http.send(
                HttpRequest.newBuilder(standIn.base().resolve("/v1/models")).build(), BodyHandlers.ofString());
        assertThat(models.body()).contains("\"" + manner.model() + "\"");
        assertThat(Manner.read(manner.model())).contains(manner);
    }

    @Test
    void it_listens_on_this_machine_alone() throws Exception {
        assertThat(InetAddress.getByName(standIn.base().getHost()).isLoopbackAddress())
                .isTrue();
        var outside = InetAddress.getLocalHost();
        if (!outside.isLoopbackAddress()) {
            assertThatThrownBy(() -> new Socket(outside, standIn.base().getPort()).close())
                    .isInstanceOf(IOException.class);
        }
    }

    private HttpResponse<String> ask(Manner manner, String prompt, boolean streaming) throws Exception {
        var body = new java.util.LinkedHashMap<String, Object>();
        body.put("model", manner.model());
        body.put("messages", List.of(java.util.Map.of("role", "user", "content", prompt)));
        body.put("stream", streaming);
        body.put("stream_options", java.util.Map.of("include_usage", true));
        return post(JSON.writeValueAsString(body));
    }

    private HttpResponse<String> post(String body) throws Exception {
        var request = HttpRequest.newBuilder(standIn.base().resolve("/v1/chat/completions"))
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static String content(JsonNode json) {
        return json.path("choices").path(0).path("message").path("content").asString();
    }

    private static String said(String stream) {
        return stream.lines()
                .filter(line -> line.startsWith("data: {"))
                .map(line -> JSON.readTree(line.substring("data: ".length())))
                .map(json -> json.path("choices")
                        .path(0)
                        .path("delta")
                        .path("content")
                        .asString(""))
                .reduce("", String::concat);
    }
}
