package vn.camtay.practice.seat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import vn.camtay.practice.play.Action;
import vn.camtay.practice.play.Reason;

/// What a clerk pressed, with the reasons that were ticked.
///
/// @param fields `do` names the button, `reason` is repeated: "FIELD_DIFFERS child-name"
record DeskForm(MultiValueMap<String, String> fields) {
    /// Empty for what is no form of ours.
    Optional<Action> read() {
        return Optional.ofNullable(
                switch (String.valueOf(fields.getFirst("do"))) {
                    case "sit" -> new Action.SitDown();
                    case "stand" -> new Action.StandUp();
                    case "receive" -> new Action.Receive();
                    case "more" -> new Action.AskForMore(reasons());
                    case "not-receive" -> new Action.NotReceive(reasons());
                    case "payment" -> new Action.AskForPayment();
                    case "finish" -> new Action.Finish();
                    case "apologise" -> new Action.Apologise();
                    case "refuse" -> new Action.Refuse();
                    default -> null;
                });
    }

    private Set<Reason> reasons() {
        return fields.getOrDefault("reason", List.of()).stream()
                .flatMap(text -> read(text).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Reason> read(String text) {
        var parts = text.split(" ", 2);
        return Arrays.stream(Reason.Kind.values())
                .filter(kind -> parts.length == 2 && kind.name().equals(parts[0]))
                .map(kind -> new Reason(kind, parts[1]))
                .findFirst();
    }
}
