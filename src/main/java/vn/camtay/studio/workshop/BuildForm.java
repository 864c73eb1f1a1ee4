package vn.camtay.studio.workshop;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.camtay.studio.prompt.Part;

/// A prompt that is being built: what was chosen so far travels with the form, nothing is kept.
///
/// @param own what somebody wrote themselves for the part that was asked; it goes before what was chosen
/// @param asked the part that was asked
/// @param back set when they go back
record BuildForm(
        @Nullable String goal,
        @Nullable String role,
        @Nullable String audience,
        @Nullable String brief,
        @Nullable String facts,
        @Nullable String form,
        @Nullable String limits,
        @Nullable String forbidden,
        @Nullable String own,
        @Nullable String asked,
        @Nullable String back) {
    /// The order in which parts are asked.
    static final List<Part> STEPS =
            List.of(Part.ROLE, Part.AUDIENCE, Part.FACTS, Part.FORM, Part.LIMITS, Part.FORBIDDEN);

    static final String OWN_FACTS = "own";
    private static final int MOST_FACTS = 30;

    static BuildForm begin(String goal) {
        return new BuildForm(goal, null, null, null, null, null, null, null, null, null, null);
    }

    /// What is asked next; the number of steps when all was.
    int step() {
        var at = -1;
        for (var i = 0; i < STEPS.size(); i++) {
            if (STEPS.get(i).name().equals(asked)) {
                at = i;
            }
        }
        return back == null ? at + 1 : Math.max(0, at - 1);
    }

    Map<Part, String> said() {
        var said = new EnumMap<Part, String>(Part.class);
        said.put(Part.ROLE, of(Part.ROLE, role));
        said.put(Part.AUDIENCE, of(Part.AUDIENCE, audience));
        said.put(Part.FORM, of(Part.FORM, form));
        said.put(Part.LIMITS, of(Part.LIMITS, limits));
        said.put(Part.FORBIDDEN, of(Part.FORBIDDEN, forbidden));
        return said;
    }

    String chosenBrief() {
        return PromptForm.line(brief);
    }

    /// Facts somebody typed, one a line.
    List<String> typedFacts() {
        return PromptForm.clean(facts)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_FACTS)
                .toList();
    }

    private String of(Part part, @Nullable String chosen) {
        var written = part.name().equals(asked) ? PromptForm.line(own) : "";
        return written.isEmpty() ? PromptForm.line(chosen) : written;
    }

    static String word(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
