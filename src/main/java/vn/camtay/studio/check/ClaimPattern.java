package vn.camtay.studio.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Syllable;
import vn.camtay.studio.text.Token;

/// A row of words by which a promise is recognised: either of several words, a number, or a gap of a few words.
record ClaimPattern(List<Step> steps) {
    private static final int GAP = 4;
    private static final int FEWEST_PLAIN = 3;
    private static final Set<String> SCALES = Stream.of("nghìn", "ngàn", "triệu", "tỷ", "đồng", "trăm", "%")
            .map(Syllable::bare)
            .collect(Collectors.toSet());

    ClaimPattern {
        steps = List.copyOf(steps);
    }

    sealed interface Step {}

    record Either(Set<String> keys, Set<String> bares) implements Step {}

    record Count() implements Step {}

    record Gap() implements Step {}

    static ClaimPattern parse(String line) {
        var steps = new ArrayList<Step>();
        for (var word : line.split("\\s+")) {
            steps.add(
                    switch (word) {
                        case "#" -> new Count();
                        case "…" -> new Gap();
                        default -> either(word);
                    });
        }
        return new ClaimPattern(steps);
    }

    private static Either either(String words) {
        var each = Arrays.asList(words.split("\\|", -1));
        return new Either(
                each.stream().map(Syllable::key).collect(Collectors.toUnmodifiableSet()),
                each.stream().map(Syllable::bare).collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether it can begin with this word; most cannot, which is seen at once.
    private boolean begins(Passage passage, int index) {
        return !(steps.getFirst() instanceof Either first) || stands(passage, index, first);
    }

    /// One past the last token of a match that begins at an index, or -1.
    int matchAt(Passage passage, int index) {
        if (!begins(passage, index)) {
            return -1;
        }
        if (passage.plain() && (gapped() || steps.size() < FEWEST_PLAIN)) {
            return -1;
        }
        return match(passage, index, 0);
    }

    /// Without marks the words say less, so that they must stand together.
    private boolean gapped() {
        return steps.stream().anyMatch(Gap.class::isInstance);
    }

    private int match(Passage passage, int index, int step) {
        if (step == steps.size()) {
            return index;
        }
        return switch (steps.get(step)) {
            case Either either -> stands(passage, index, either) ? match(passage, index + 1, step + 1) : -1;
            case Count count -> isNumber(passage.at(index)) ? match(passage, numberEnd(passage, index), step + 1) : -1;
            case Gap gap -> gap(passage, index, step);
        };
    }

    private int gap(Passage passage, int index, int step) {
        if (step == steps.size() - 1) {
            return numberEnd(passage, index);
        }
        for (var skip = 0; skip <= GAP && !passage.isSentenceEnd(index + skip); skip++) {
            var end = match(passage, index + skip, step + 1);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static boolean stands(Passage passage, int index, Either either) {
        var token = passage.at(index);
        return passage.plain() ? either.bares.contains(token.bare()) : either.keys.contains(token.key());
    }

    private static boolean isNumber(Token token) {
        return token.isNumber()
                || Set.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "nửa", "hàng", "vài")
                        .contains(token.text());
    }

    private static int numberEnd(Passage passage, int index) {
        var end = index;
        while (passage.at(end).isNumber()
                || isNumber(passage.at(end))
                || SCALES.contains(passage.at(end).bare())
                || (isPoint(passage, end) && passage.at(end + 1).isNumber())) {
            end++;
        }
        return end;
    }

    private static boolean isPoint(Passage passage, int index) {
        var sign = passage.at(index);
        return !sign.spaced()
                && (sign.is(".") || sign.is(","))
                && !passage.at(index + 1).spaced();
    }
}
