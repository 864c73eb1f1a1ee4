package vn.camtay.studio.check;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was seen of a draft, as `camtay studio check --json` promises it.
public final class CheckJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CheckJson() {}

    public static String of(Checked checked) {
        var json = new LinkedHashMap<String, Object>();
        json.put("chu", checked.chu());
        json.put("problems", checked.problems().stream().map(CheckJson::problem).toList());
        return MAPPER.writeValueAsString(json);
    }

    private static Map<String, Object> problem(Problem problem) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", problem.kind().word());
        json.put("quote", problem.quote());
        json.put("start", problem.start());
        json.put("end", problem.end());
        json.put("message", problem.message());
        return json;
    }
}
