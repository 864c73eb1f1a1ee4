package vn.camtay.roster.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A reading as the one JSON object other programs get.
public final class RosterJson {
    private RosterJson() {}

    public static String of(RosterReading reading) {
        var object = new LinkedHashMap<String, Object>();
        object.put(
                "accepted",
                reading.accepted().stream().map(RosterJson::accepted).toList());
        object.put(
                "rejected",
                reading.rejected().stream().map(RosterJson::rejected).toList());
        object.put("merges", reading.merges().stream().map(RosterJson::merge).toList());
        object.put("hiddenColumns", reading.hiddenColumns());
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(object);
    }

    private static Map<String, @Nullable Object> accepted(AcceptedRow row) {
        var object = at(row.at());
        object.put("name", row.name());
        object.put("hamlet", row.hamlet());
        object.put("group", row.group());
        object.put("role", row.role());
        object.put("phone", row.phone());
        object.put("birthYear", row.birthYear());
        object.put("birthDate", row.birthDate() == null ? null : row.birthDate().toString());
        object.put("devices", row.devices());
        object.put("flags", words(List.copyOf(row.flags())));
        return object;
    }

    private static Map<String, @Nullable Object> rejected(RejectedRow row) {
        var object = at(row.at());
        object.put("kinds", words(row.kinds()));
        object.put("message", row.message());
        return object;
    }

    private static Map<String, @Nullable Object> merge(ProposedMerge merge) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("rows", merge.rows().stream().map(RosterJson::at).toList());
        object.put("reason", merge.reason().word());
        object.put("certain", merge.certain());
        return object;
    }

    private static Map<String, @Nullable Object> at(SourceRow at) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("sheet", at.sheet());
        object.put("row", at.row());
        return object;
    }

    private static List<String> words(List<RowTrouble> troubles) {
        return troubles.stream().sorted().map(RowTrouble::word).toList();
    }
}
