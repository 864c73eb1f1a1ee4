package vn.camtay.studio.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.camtay.intake.ForeignFile;
import vn.camtay.intake.Unreadable;

/// A brief as a file: `{"kind":"article","facts":["…", …]}`. Other fields are left alone; a fact may also be an
/// object whose `text` is the fact, so that its source can stand beside it.
public final class BriefFile {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BriefFile() {}

    /// Throws `Unreadable` with what is wrong and what to do.
    public static Brief read(ForeignFile file) {
        return parse(PlainFile.text(file), file.name());
    }

    static Brief parse(String text, String name) {
        var json = json(text, name);
        if (!json.isObject()) {
            throw new Unreadable(name + " không phải đề bài: cần một đối tượng {\"kind\": …, \"facts\": […]}.");
        }
        return new Brief(kind(json.get("kind"), name), facts(json.get("facts"), name));
    }

    private static JsonNode json(String text, String name) {
        try {
            return MAPPER.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (JacksonException e) {
            var place = e.getLocation();
            var where = place == null ? "" : ", dòng " + place.getLineNr();
            throw new Unreadable(
                    name + " không phải JSON đọc được" + where + ". Hãy xem lại dấu phẩy và dấu ngoặc.", e);
        }
    }

    private static ProductKind kind(@Nullable JsonNode kind, String name) {
        if (kind == null || !kind.isString()) {
            throw new Unreadable(name + " thiếu \"kind\" (loại sản phẩm): " + known() + ".");
        }
        return ProductKind.read(kind.asString())
                .orElseThrow(() -> new Unreadable(
                        name + ": không biết loại sản phẩm \"" + kind.asString() + "\". Các loại: " + known() + "."));
    }

    private static String known() {
        return ProductKind.all().stream()
                .map(kind -> kind.id() + " (" + kind.name() + ")")
                .collect(Collectors.joining(", "));
    }

    private static List<String> facts(@Nullable JsonNode facts, String name) {
        if (facts == null || !facts.isArray()) {
            throw new Unreadable(name + " thiếu \"facts\": một danh sách các sự việc, mỗi sự việc một câu.");
        }
        var read = new ArrayList<String>();
        for (var fact : facts) {
            var text = fact.isObject() ? fact.get("text") : fact;
            if (text == null || !text.isString()) {
                throw new Unreadable(
                        name + ": sự việc thứ " + (read.size() + 1) + " không phải chữ. Hãy viết trong dấu ngoặc kép.");
            }
            read.add(text.asString());
        }
        return read;
    }
}
