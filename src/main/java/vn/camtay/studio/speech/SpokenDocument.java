package vn.camtay.studio.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.camtay.studio.mention.DocumentNumber;
import vn.camtay.studio.text.Passage;

/// A document number as it is said: the number, and whose it is.
final class SpokenDocument {
    private static final Set<String> TYPES =
            Set.of("QĐ", "NĐ", "NQ", "KH", "CV", "TT", "CT", "TB", "BC", "HD", "TTr", "TTR", "GM");

    private static final int FAR = 12;

    private SpokenDocument() {}

    static String of(Passage passage, DocumentNumber number) {
        var said = new StringBuilder(NumberWords.of(Long.parseLong(number.number())));
        if (!number.year().isEmpty()) {
            said.append(" năm ").append(NumberWords.of(Long.parseLong(number.year())));
        }
        var owner = owner(passage, number);
        var told =
                passage
                        .tokens()
                        .subList(number.to(), Math.min(passage.sentenceEnd(number.to()), number.to() + FAR))
                        .stream()
                        .anyMatch(token -> token.bare().equals("cua"));
        if (!owner.isEmpty() && !told) {
            said.append(" của ").append(owner);
        }
        return said.toString();
    }

    /// The letters that say who issued it, in words.
    private static String owner(Passage passage, DocumentNumber number) {
        var parts = new ArrayList<String>();
        for (var i = number.from() + 1; i < number.to(); i++) {
            var token = passage.at(i);
            if (token.isWord() && !(TYPES.contains(token.text()) && parts.isEmpty() && i + 1 < number.to())) {
                parts.add(token.text());
            }
        }
        return String.join(" ", said(parts));
    }

    private static List<String> said(List<String> parts) {
        return parts.stream()
                .map(part -> part.toUpperCase(Locale.ROOT).startsWith("QH") ? "quốc hội" : part)
                .map(part -> Said.abbreviation(part)
                        .or(() -> Said.spelled(Passage.of(part).at(0)))
                        .orElse(part))
                .toList();
    }
}
