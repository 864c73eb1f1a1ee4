package vn.camtay.roster.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.camtay.shared.Folding;

/// A hamlet's name taken apart for comparing.
///
/// @param kind "ap", "thon" …, empty when not written
/// @param words the name itself, folded, numbers without leading zeros
record HamletName(String printed, String kind, List<String> words) {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("ap", "ap"),
            Map.entry("thon", "thon"),
            Map.entry("khu pho", "khu pho"),
            Map.entry("kp", "khu pho"),
            Map.entry("to dan pho", "to dan pho"),
            Map.entry("tdp", "to dan pho"),
            Map.entry("khom", "khom"),
            Map.entry("buon", "buon"),
            Map.entry("bon", "bon"),
            Map.entry("ban", "ban"),
            Map.entry("lang", "lang"),
            Map.entry("xom", "xom"),
            Map.entry("phum", "phum"),
            Map.entry("soc", "soc"),
            Map.entry("khoi", "khoi"),
            Map.entry("khu", "khu"),
            Map.entry("tieu khu", "tieu khu"),
            Map.entry("khoi pho", "khoi pho"));

    static HamletName of(String printed) {
        var plain = plain(printed);
        for (var length = 3; length >= 1; length--) {
            var words = plain.split(" ");
            if (words.length > length) {
                var kind = KINDS.get(String.join(" ", Arrays.copyOf(words, length)));
                if (kind != null) {
                    var rest = new ArrayList<>(Arrays.asList(words).subList(length, words.length));
                    if (rest.size() > 1
                            && rest.getFirst().equals("so")
                            && rest.get(1).matches("\\d+")) {
                        rest.removeFirst();
                    }
                    return new HamletName(printed, kind, List.copyOf(rest));
                }
            }
        }
        return new HamletName(printed, "", plain.isEmpty() ? List.of() : List.of(plain.split(" ")));
    }

    /// Folded, with signs as spaces, digits apart from letters and without leading zeros: "Ấp01" gives "ap 1".
    static String plain(String text) {
        return Folding.fold(text)
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("(?<=[a-z])(?=\\d)|(?<=\\d)(?=[a-z])", " ")
                .replaceAll("\\b0+(?=\\d)", "")
                .strip();
    }

    String plain() {
        return (kind + " " + String.join(" ", words)).strip();
    }

    /// The same name, the kind of one of them perhaps left out.
    boolean isSame(HamletName other) {
        return agreesInKind(other) && words.equals(other.words)
                || String.join(" ", words).equals(other.plain())
                || plain().equals(String.join(" ", other.words));
    }

    /// "Lộc Điền 1" for "ấp 1 Lộc Điền".
    boolean hasSameWords(HamletName other) {
        return agreesInKind(other)
                && words.size() > 1
                && words.stream()
                        .sorted()
                        .toList()
                        .equals(other.words.stream().sorted().toList());
    }

    /// "ấp 1 LĐ" for "ấp 1 Lộc Điền".
    boolean isShortenedBy(HamletName other) {
        var letters = words.stream().filter(word -> !word.matches("\\d+")).toList();
        if (letters.size() < 2 || !agreesInKind(other)) {
            return false;
        }
        var initials = new StringBuilder();
        letters.forEach(word -> initials.append(word.charAt(0)));
        var shortened = new ArrayList<>(words);
        var at = words.indexOf(letters.getFirst());
        shortened.removeAll(letters);
        shortened.add(Math.min(at, shortened.size()), initials.toString());
        return shortened.size() > 1 && shortened.equals(other.words);
    }

    private boolean agreesInKind(HamletName other) {
        return kind.isEmpty() || other.kind.isEmpty() || kind.equals(other.kind);
    }
}
