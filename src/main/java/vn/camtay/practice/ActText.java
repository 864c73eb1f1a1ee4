package vn.camtay.practice;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.camtay.practice.play.Action;

/// An action as it is written into a table: its name, and its parts as JSON. `GiveCode {"rightly":false}`.
final class ActText {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Class<?>> KINDS =
            kinds(Action.class).collect(Collectors.toMap(Class::getSimpleName, kind -> kind));

    private ActText() {}

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isSealed() ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(ActText::kinds) : Stream.of(kind);
    }

    static String kind(Action action) {
        return action.getClass().getSimpleName();
    }

    static String said(Action action) {
        return JSON.writeValueAsString(action);
    }

    static Action read(String kind, JsonNode said) {
        var type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalStateException("an act of an unknown kind: " + kind);
        }
        return (Action) JSON.treeToValue(said, type);
    }
}
