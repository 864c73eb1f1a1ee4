package vn.camtay.studio.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;
import vn.camtay.studio.text.Token;

/// Finds document numbers: with their letters after a stroke, or alone after the type of document.
final class DocumentNumbers {
    private static final Phrases TYPES = Words.phrases("documents");
    private static final Phrases BARE_TYPES = Words.phrases("documents-bare");
    private static final Set<String> ANY = Words.bare("documents-any");
    private static final Set<String> CODES = Words.bare("document-codes");
    private static final Map<String, String> INITIALS = Map.ofEntries(
            Map.entry("quyet dinh", "qd"),
            Map.entry("nghi dinh", "nd"),
            Map.entry("nghi quyet", "nq"),
            Map.entry("thong tu", "tt"),
            Map.entry("ke hoach", "kh"),
            Map.entry("chi thi", "ct"),
            Map.entry("thong bao", "tb"),
            Map.entry("bao cao", "bc"),
            Map.entry("huong dan", "hd"),
            Map.entry("to trinh", "ttr"),
            Map.entry("de an", "da"),
            Map.entry("luat", "qh"));
    private static final int LONGEST_NUMBER = 5;

    private final Passage passage;
    private final Taken taken;
    private final List<DocumentNumber> found = new ArrayList<>();

    private DocumentNumbers(Passage passage, Taken taken) {
        this.passage = passage;
        this.taken = taken;
    }

    static List<DocumentNumber> in(Passage passage, Taken taken) {
        var numbers = new DocumentNumbers(passage, taken);
        for (var i = 0; i < passage.size(); i++) {
            if (passage.at(i).isNumber()
                    && !taken.has(i)
                    && passage.at(i).text().length() <= LONGEST_NUMBER) {
                numbers.at(i);
            }
        }
        return numbers.found;
    }

    static String initials(String type) {
        return INITIALS.getOrDefault(type, type);
    }

    static boolean isTypeCode(String code) {
        return INITIALS.containsValue(code);
    }

    private void at(int i) {
        var type = typeBefore(i);
        if (!withLetters(i, type)) {
            alone(i, type);
        }
    }

    /// `459/QĐ-UBND`, `05-CT/TW`, `134/2025/QH15`, with or without spaces around stroke and dash.
    private boolean withLetters(int i, String type) {
        var at = i + 1;
        var year = "";
        if (passage.at(at).is("/")
                && isYear(passage.at(at + 1))
                && passage.at(at + 2).is("/")) {
            year = passage.at(at + 1).text();
            at += 2;
        }
        var stroke = passage.at(at).is("/") || (passage.at(at).is("-") && isCode(at + 1, true) && strokeAfter(at + 1));
        if (!stroke || !isCode(at + 1, passage.at(at + 1).loud())) {
            return false;
        }
        var code = new StringBuilder(passage.at(at + 1).bare());
        var end = at + 2;
        while (isPart(end)) {
            code.append(
                    passage.at(end).isWord() || passage.at(end).isNumber()
                            ? passage.at(end).bare()
                            : "-");
            end++;
        }
        add(new DocumentNumber(i, end, passage.at(i).bare(), year, code.toString(), type));
        return true;
    }

    private boolean strokeAfter(int index) {
        return passage.at(index + 1).is("/") && isCode(index + 2, true);
    }

    /// Letters and dashes of the code; a dash belongs to it when letters follow.
    private boolean isPart(int index) {
        var token = passage.at(index);
        if (token.is("-") || token.is("/") || token.is("&")) {
            return isCode(index + 1, false);
        }
        var before = passage.at(index - 1);
        if (before.is("-") || before.is("/") || before.is("&")) {
            return token.isWord();
        }
        return token.isNumber() && Words.joined(token);
    }

    private boolean isCode(int index, boolean known) {
        var token = passage.at(index);
        return (token.isShouted() && !known) || (token.isWord() && CODES.contains(token.bare()));
    }

    private static boolean isYear(Token token) {
        return token.isNumber()
                && token.text().length() == 4
                && (token.text().startsWith("20") || token.text().startsWith("19"));
    }

    /// `Nghị định 356/2025`, `Quyết định số 459`, `Đề án 06`: no letters, but the type said.
    private void alone(int i, String type) {
        var said = Words.is(passage, i - 1, "số");
        if (type.isEmpty() || isYear(passage.at(i)) || (!said && !bareTypeBefore(i))) {
            return;
        }
        if (!said && Units.at(passage, i + 1).length() > 0) {
            return;
        }
        var dated = passage.at(i + 1).is("/") && isYear(passage.at(i + 2));
        if (!dated && passage.at(i + 1).is("/")) {
            return;
        }
        var year = dated ? passage.at(i + 2).text() : "";
        add(new DocumentNumber(i, dated ? i + 3 : i + 1, passage.at(i).bare(), year, "", type));
    }

    private boolean bareTypeBefore(int i) {
        return BARE_TYPES.lengthBefore(passage, i) > 0;
    }

    private String typeBefore(int i) {
        var at = i;
        while (at > 0 && (passage.at(at - 1).is(":") || Words.is(passage, at - 1, "số"))) {
            at--;
        }
        var length = TYPES.lengthBefore(passage, at);
        if (length == 0) {
            return "";
        }
        var type = new StringBuilder();
        for (var j = at - length; j < at; j++) {
            type.append(type.isEmpty() ? "" : " ").append(passage.at(j).bare());
        }
        return ANY.contains(type.toString()) ? "" : type.toString();
    }

    private void add(DocumentNumber number) {
        taken.take(number.from(), number.to());
        found.add(number);
    }
}
