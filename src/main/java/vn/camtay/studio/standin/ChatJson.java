package vn.camtay.studio.standin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The protocol's messages, as far as the practice service speaks it.
final class ChatJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LETTERS_A_TOKEN = 3;

    private ChatJson() {}

    /// @param prompt all messages, one after the other
    /// @param counted whether the stream ends with what was spent
    record Asked(String model, String prompt, boolean streaming, boolean counted) {}

    /// Nothing where it is no request of the protocol.
    static Optional<Asked> read(byte[] body) {
        try {
            var json = JSON.readTree(body);
            var messages = json.path("messages");
            return messages.isArray() && json.path("model").isString()
                    ? Optional.of(new Asked(
                            json.path("model").asString(),
                            prompt(messages),
                            json.path("stream").asBoolean(false),
                            json.path("stream_options").path("include_usage").asBoolean(false)))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String prompt(JsonNode messages) {
        return StreamSupport.stream(messages.spliterator(), false)
                .filter(message -> message.path("role").asString("").equals("user"))
                .map(message -> message.path("content").asString(""))
                .collect(Collectors.joining("\n"));
    }

    static String whole(Asked asked, String text) {
        var choice =
                Map.of("index", 0, "finish_reason", "stop", "message", Map.of("role", "assistant", "content", text));
        return JSON.writeValueAsString(envelope(asked, "chat.completion", List.of(choice), spent(asked, text)));
    }

    static String piece(Asked asked, String piece) {
        var choice = Map.of("index", 0, "delta", Map.of("role", "assistant", "content", piece));
        return JSON.writeValueAsString(envelope(asked, "chat.completion.chunk", List.of(choice), Map.of()));
    }

    static String end(Asked asked) {
        var choice = Map.of("index", 0, "delta", Map.of(), "finish_reason", "stop");
        return JSON.writeValueAsString(envelope(asked, "chat.completion.chunk", List.of(choice), Map.of()));
    }

    static String spentPiece(Asked asked, String text) {
        return JSON.writeValueAsString(envelope(asked, "chat.completion.chunk", List.of(), spent(asked, text)));
    }

    static String error(String code, String message) {
        return JSON.writeValueAsString(Map.of("error", Map.of("code", code, "message", message, "type", code)));
    }

    static String models(List<String> names) {
        var data = names.stream()
                .map(name -> Map.of("id", name, "object", "model", "owned_by", "cam-tay"))
                .toList();
        return JSON.writeValueAsString(Map.of("object", "list", "data", data));
    }

    private static Map<String, Object> envelope(
            Asked asked, String object, List<?> choices, Map<String, Integer> usage) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", "tap-duot-1");
        json.put("object", object);
        json.put("created", 1);
        json.put("model", asked.model());
        json.put("choices", choices);
        if (!usage.isEmpty()) {
            json.put("usage", usage);
        }
        return json;
    }

    private static Map<String, Integer> spent(Asked asked, String text) {
        var in = Math.ceilDiv(asked.prompt().length(), LETTERS_A_TOKEN);
        var out = Math.ceilDiv(text.length(), LETTERS_A_TOKEN);
        return Map.of("prompt_tokens", in, "completion_tokens", out, "total_tokens", in + out);
    }
}
