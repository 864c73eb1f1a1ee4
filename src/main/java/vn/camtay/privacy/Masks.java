package vn.camtay.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.camtay.shared.Folding;

/// The placeholders of one conversation: "[NGƯỜI 1]" stands for the same person in every text of it, however the name
/// is
/// typed, and is turned back in the answer, however the answer spells the placeholder.
///
/// Not for several threads at once. It holds what it masked, so it lives no longer than the conversation.
public final class Masks {
    private static final int LONGEST_PLACEHOLDER = 40;

    /// What a placeholder stands for, as it was first typed.
    private record Mask(Kind kind, String placeholder, String value) {}

    private final Map<String, List<Mask>> byValue = new HashMap<>();
    private final Map<String, Mask> byPlaceholder = new HashMap<>();
    private final Map<Kind, Integer> used = new EnumMap<>(Kind.class);
    private final Set<String> reserved = new HashSet<>();

    /// The text with a placeholder for every span.
    public Masked mask(String text, List<Span> spans) {
        reserve(text);
        var out = new StringBuilder(text.length());
        var what = new ArrayList<Masked.Part>();
        var from = 0;
        for (var span : spans) {
            var mask = maskOf(span);
            out.append(text, from, span.start()).append(mask.placeholder());
            what.add(new Masked.Part(span, mask.placeholder()));
            from = span.end();
        }
        return new Masked(out.append(text, from, text.length()).toString(), what);
    }

    /// An answer with what was masked put back. Brackets that stand for nothing stay.
    public String restore(String answer) {
        var out = new StringBuilder(answer.length());
        var from = 0;
        for (var open = answer.indexOf('['); open >= 0; open = answer.indexOf('[', open + 1)) {
            var close = closeOf(answer, open);
            if (open >= from && close > open) {
                var mask = byPlaceholder.get(bare(answer.substring(open + 1, close)));
                if (mask != null) {
                    var escaped = open > from && answer.charAt(open - 1) == '\\' ? 1 : 0;
                    out.append(answer, from, open - escaped).append(mask.value());
                    from = close + 1;
                }
            }
        }
        return out.append(answer, from, answer.length()).toString();
    }

    private Mask maskOf(Span span) {
        var key = span.type() + " " + MaskedValue.key(span.type(), span.text());
        var known = byValue.computeIfAbsent(key, _ -> new ArrayList<>());
        return same(known, span.text()).orElseGet(() -> {
            var mask = new Mask(span.type(), fresh(span.type()), span.text());
            known.add(mask);
            byPlaceholder.put(bare(mask.placeholder()), mask);
            return mask;
        });
    }

    /// Without marks "Hoa" may be anybody of that spelling; "Hoà" and "Hoa" are two people.
    private static Optional<Mask> same(List<Mask> known, String text) {
        var fitting = known.stream()
                .filter(mask -> MaskedValue.isSame(mask.kind(), mask.value(), text))
                .toList();
        return fitting.size() == 1
                ? Optional.of(fitting.getFirst())
                : fitting.stream()
                        .filter(mask -> MaskedValue.isSpelledSame(mask.value(), text))
                        .findFirst();
    }

    private String fresh(Kind kind) {
        while (true) {
            var number = used.merge(kind, 1, Integer::sum);
            var placeholder = "[" + kind.placeholder() + " " + number + "]";
            if (!reserved.contains(bare(placeholder))) {
                return placeholder;
            }
        }
    }

    /// Brackets people typed themselves keep meaning what they say.
    private void reserve(String text) {
        for (var open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            var close = closeOf(text, open);
            if (close > open) {
                var bare = bare(text.substring(open + 1, close));
                if (!byPlaceholder.containsKey(bare)) {
                    reserved.add(bare);
                }
            }
        }
    }

    /// The bracket that closes this one, or -1 when it is farther than any placeholder is long.
    private static int closeOf(String text, int open) {
        for (var at = open + 1; at < text.length() && at <= open + LONGEST_PLACEHOLDER; at++) {
            if (text.charAt(at) == ']') {
                return at;
            }
        }
        return -1;
    }

    /// "[Người  1]", "[nguoi_1]" and "[NGƯỜI1]" are one placeholder.
    private static String bare(String placeholder) {
        var folded = Folding.fold(placeholder);
        var out = new StringBuilder(folded.length());
        folded.chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }
}
