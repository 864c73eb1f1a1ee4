package vn.camtay.studio.workshop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.camtay.shared.Folding;
import vn.camtay.studio.prompt.Part;

/// A prompt put together from its parts, in the order a reader would want them. Facts stand in « », each on a line of
/// its own, so that a machine takes them for what they are.
///
/// @param pieces those that were said so far
public record PromptText(List<Piece> pieces) {
    private static final List<Part> ORDER =
            List.of(Part.ROLE, Part.GOAL, Part.AUDIENCE, Part.FACTS, Part.FORM, Part.LIMITS, Part.FORBIDDEN);

    public PromptText {
        pieces = List.copyOf(pieces);
    }

    /// One part in words.
    public record Piece(Part part, String text) {}

    /// @param said by part; what is empty is left out
    static PromptText of(Goal goal, Map<Part, String> said, List<String> facts) {
        var pieces = new ArrayList<Piece>();
        for (var part : ORDER) {
            var words = switch (part) {
                case GOAL -> framed("goal", goal.task());
                case FACTS -> facts.isEmpty() ? "" : facts(facts);
                case ROLE, AUDIENCE, FORM, LIMITS, FORBIDDEN ->
                    framed(part.name().toLowerCase(java.util.Locale.ROOT), said.getOrDefault(part, ""));
            };
            if (!words.isEmpty()) {
                pieces.add(new Piece(part, words));
            }
        }
        return new PromptText(pieces);
    }

    /// The usual prompt for a brief: each part as whoever does not choose would say it, the audience as the brief has
    /// it.
    public static PromptText usual(Goal goal, WorkBrief brief) {
        var said = new EnumMap<Part, String>(Part.class);
        for (var part : List.of(Part.ROLE, Part.AUDIENCE, Part.FORM, Part.LIMITS, Part.FORBIDDEN)) {
            said.put(part, goal.usual(part));
        }
        if (!brief.audience().isBlank()) {
            said.put(Part.AUDIENCE, brief.audience());
        }
        return of(goal, said, brief.facts());
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }

    private static String framed(String frame, String words) {
        var clean = Folding.clean(words);
        if (clean.isEmpty()) {
            return "";
        }
        var framed = Goal.frame(frame).replace("{0}", clean);
        return framed.replaceFirst("([.!?])\\.$", "$1");
    }

    private static String facts(List<String> facts) {
        var text = new StringBuilder(Goal.frame("facts"));
        for (var number = 1; number <= facts.size(); number++) {
            text.append('\n')
                    .append(number)
                    .append(". «")
                    .append(quoted(facts.get(number - 1)))
                    .append('»');
        }
        return text.toString();
    }

    /// On one line, and without the signs that would end it early.
    private static String quoted(String fact) {
        return Folding.clean(fact.replace('«', '"').replace('»', '"'));
    }
}
