package vn.camtay.studio.standin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.camtay.shared.Folding;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.mention.Reading;

/// What a prompt asks for, as far as a machine without understanding can tell: a kind of product, facts, and whether it
/// was told to add nothing.
record AskedFor(Brief brief, boolean bounded) {
    private static final Map<String, ProductKind> NAMES = Map.of(
            "tin ngan", ProductKind.SHORT_NEWS,
            "bai phan anh", ProductKind.ARTICLE,
            "bai viet", ProductKind.ARTICLE,
            "poster", ProductKind.POSTER,
            "thong diep", ProductKind.POSTER,
            "kich ban video", ProductKind.VIDEO_SCRIPT,
            "kich ban loa", ProductKind.LOUDSPEAKER,
            "ban tin loa", ProductKind.LOUDSPEAKER);
    private static final Pattern QUOTED = Pattern.compile("«([^»]+)»");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\s*(?:[-•+*]|\\d{1,2}[.)])\\s+(.{8,})$");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]{12,}[.!?]?");
    private static final List<String> BOUNDS =
            List.of("chi dung", "khong bia", "khong them", "khong tu them", "dung bia");

    static AskedFor in(String prompt) {
        var folded = Folding.fold(prompt);
        return new AskedFor(
                new Brief(kind(folded), facts(prompt)), BOUNDS.stream().anyMatch(folded::contains));
    }

    private static ProductKind kind(String folded) {
        return NAMES.entrySet().stream()
                .filter(name -> folded.contains(name.getKey()))
                .min(Comparator.comparingInt(name -> folded.indexOf(name.getKey())))
                .map(Map.Entry::getValue)
                .orElse(ProductKind.ARTICLE);
    }

    private static List<String> facts(String prompt) {
        var quoted = found(QUOTED, prompt);
        var listed = quoted.isEmpty() ? found(LISTED, prompt) : quoted;
        return listed.isEmpty() ? stating(prompt) : listed;
    }

    private static List<String> found(Pattern pattern, String prompt) {
        return pattern.matcher(prompt)
                .results()
                .map(one -> one.group(1).strip())
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    /// Sentences that name a day, a place or a document.
    private static List<String> stating(String prompt) {
        return SENTENCE.matcher(prompt)
                .results()
                .map(one -> one.group().strip())
                .filter(sentence -> {
                    var reading = Reading.of(sentence);
                    return !reading.moments().isEmpty()
                            || !reading.places().isEmpty()
                            || !reading.documents().isEmpty();
                })
                .toList();
    }
}
