package vn.camtay.studio.workshop;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.prompt.Part;
import vn.camtay.studio.text.Wordlists;

/// What a prompt is for, as data: its name, the product it leads to, and what may be said in each part.
///
/// @param kind empty for what is no product of its own, such as a picture made elsewhere
/// @param task what the machine is to do
/// @param choices by part, the usual one first
public record Goal(String id, String name, Optional<ProductKind> kind, String task, Map<Part, List<String>> choices) {
    private static final Wordlists LISTS = Wordlists.at("/content/studio/goals.txt");
    private static final List<Goal> ALL =
            LISTS.list("goals").stream().map(Goal::load).toList();

    public Goal {
        choices = Map.copyOf(choices);
    }

    public static List<Goal> all() {
        return ALL;
    }

    public static Optional<Goal> find(String id) {
        return ALL.stream().filter(goal -> goal.id.equals(id)).findFirst();
    }

    /// The goal whose prompts lead to a product of this kind.
    public static Goal of(ProductKind kind) {
        return switch (kind.id()) {
            case "short-news" -> get("tin-ngan");
            case "poster" -> get("loi-poster");
            case "video-script" -> get("kich-ban-video");
            case "loudspeaker" -> get("kich-ban-loa");
            default -> get("bai-phan-anh");
        };
    }

    private static Goal get(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no goal " + id));
    }

    public List<String> choicesOf(Part part) {
        return choices.getOrDefault(part, List.of());
    }

    /// What is said in a part by whoever does not choose.
    String usual(Part part) {
        return choicesOf(part).stream().findFirst().orElse("");
    }

    static String frame(String name) {
        return LISTS.list("frame " + name).getFirst();
    }

    static String exampleTitle() {
        return LISTS.list("example title").getFirst();
    }

    static List<String> exampleFacts() {
        return LISTS.list("example facts");
    }

    private static Goal load(String id) {
        var choices = new EnumMap<Part, List<String>>(Part.class);
        for (var part : List.of(Part.ROLE, Part.AUDIENCE, Part.FORM, Part.LIMITS, Part.FORBIDDEN)) {
            var word = part.name().toLowerCase(java.util.Locale.ROOT);
            var own = LISTS.find(id + " " + word);
            choices.put(part, own.isEmpty() ? LISTS.list("any " + word) : own);
        }
        return new Goal(
                id,
                LISTS.list(id + " name").getFirst(),
                ProductKind.read(LISTS.list(id + " kind").getFirst()),
                LISTS.list(id + " task").getFirst(),
                choices);
    }
}
