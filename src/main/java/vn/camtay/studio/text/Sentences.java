package vn.camtay.studio.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The sentences of a paragraph. A stop after an abbreviation ("TP. Đồng Xoài", "ThS. Lê") or inside a number ends
/// none.
public final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?…][\"”’)]*\\s+(?=[\\p{Lu}\\d\"“‘(])");
    private static final Pattern SHORT = Pattern.compile("[(“\"]?(?:TP|Tp|ThS|TS|PGS|GS|BS|Tr|[\\p{Lu}])\\.");

    private Sentences() {}

    public static List<String> of(String paragraph) {
        var sentences = new ArrayList<String>();
        var ends = END.matcher(paragraph);
        var from = 0;
        while (ends.find()) {
            var sentence = paragraph.substring(from, ends.end()).strip();
            if (!isShort(sentence)) {
                sentences.add(sentence);
                from = ends.end();
            }
        }
        if (from < paragraph.length() && !paragraph.substring(from).isBlank()) {
            sentences.add(paragraph.substring(from).strip());
        }
        return List.copyOf(sentences);
    }

    private static boolean isShort(String sentence) {
        var last = sentence.substring(Math.max(sentence.lastIndexOf(' '), sentence.lastIndexOf('\n')) + 1);
        return SHORT.matcher(last).matches();
    }
}
