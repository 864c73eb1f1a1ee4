package vn.camtay.studio.workshop.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.camtay.shared.Folding;
import vn.camtay.studio.workshop.Goal;
import vn.camtay.studio.workshop.PromptForm;

/// Prompts as a file, to be carried to another commune or class: `{"camtay":"prompts","version":1,"prompts":[{"title":
/// …,"goal": …,"text": …}]}`. Who wrote them does not go with them.
final class PromptFile {
    static final int LARGEST = 1 << 20;
    static final int MOST = 100;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PromptFile() {}

    /// One prompt of a file.
    record Carried(String title, String goal, String text) {}

    /// What was read of a file: its prompts, or what is wrong, all at once.
    sealed interface Read {
        record Prompts(List<Carried> prompts) implements Read {
            public Prompts {
                prompts = List.copyOf(prompts);
            }
        }

        record Wrong(List<Trouble> troubles) implements Read {
            public Wrong {
                troubles = List.copyOf(troubles);
            }
        }
    }

    /// @param key of what is wrong
    /// @param about what is filled into it
    record Trouble(String key, Object... about) {}

    static byte[] write(List<KeptPrompt> prompts) {
        var file = new LinkedHashMap<String, Object>();
        file.put("camtay", "prompts");
        file.put("version", 1);
        file.put("prompts", prompts.stream().map(PromptFile::written).toList());
        return JSON.writeValueAsBytes(file);
    }

    private static Map<String, Object> written(KeptPrompt prompt) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", prompt.title());
        json.put("goal", prompt.goal());
        json.put("text", prompt.text());
        return json;
    }

    static Read read(byte[] content) {
        if (content.length > LARGEST) {
            return wrong("studio.prompt.file.large");
        }
        try {
            return read(JSON.readTree(content));
        } catch (JacksonException e) {
            var place = e.getLocation();
            return wrong("studio.prompt.file.json", place == null ? 1 : Math.max(1, place.getLineNr()));
        }
    }

    private static Read read(@Nullable JsonNode json) {
        if (json == null || !json.path("camtay").asString("").equals("prompts")) {
            return wrong("studio.prompt.file.other");
        }
        if (json.path("version").asInt(0) != 1) {
            return wrong("studio.prompt.file.version");
        }
        var list = json.path("prompts");
        if (!list.isArray() || list.isEmpty()) {
            return wrong("studio.prompt.file.empty");
        }
        if (list.size() > MOST) {
            return wrong("studio.prompt.file.many", list.size(), MOST);
        }
        return read(list.values().stream().toList());
    }

    private static Read read(List<JsonNode> list) {
        var prompts = new ArrayList<Carried>();
        var troubles = new ArrayList<Trouble>();
        for (var i = 0; i < list.size(); i++) {
            var one = list.get(i);
            var title = Folding.clean(one.path("title").asString(""));
            var text = one.path("text").asString("");
            if (title.isEmpty() || title.length() > PromptLibrary.LONGEST_TITLE) {
                troubles.add(new Trouble("studio.prompt.file.title", i + 1, PromptLibrary.LONGEST_TITLE));
            }
            if (text.isBlank() || text.length() > PromptForm.LONGEST) {
                troubles.add(new Trouble("studio.prompt.file.text", i + 1, PromptForm.LONGEST));
            }
            var goal = one.path("goal").asString("");
            prompts.add(new Carried(title, Goal.find(goal).isPresent() ? goal : "", PromptForm.clean(text)));
        }
        return troubles.isEmpty() ? new Read.Prompts(prompts) : new Read.Wrong(troubles);
    }

    private static Read wrong(String key, Object... about) {
        return new Read.Wrong(List.of(new Trouble(key, about)));
    }
}
