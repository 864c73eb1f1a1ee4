package vn.camtay.studio.writer;

import java.util.List;
import java.util.Locale;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.check.Check;
import vn.camtay.studio.check.ProblemKind;
import vn.camtay.studio.mention.Contact;
import vn.camtay.studio.mention.Reading;
import vn.camtay.studio.text.Chu;

/// One fact as a sentence of a text.
///
/// @param quoted somebody says something in it
/// @param calling it says where to ask
record FactLine(String sentence, boolean quoted, boolean calling) {
    static FactLine of(String fact) {
        var sentence = sentence(fact);
        var contacts = Reading.of(fact).contacts();
        var calling = contacts.stream()
                .anyMatch(contact -> contact.sort() == Contact.Sort.PHONE
                        || contact.sort() == Contact.Sort.HOTLINE
                        || contact.sort() == Contact.Sort.EMAIL);
        return new FactLine(sentence, fact.contains("\"") || fact.contains("“"), calling);
    }

    /// The facts that may be published: one that holds personal data stays in the brief.
    static List<FactLine> of(Brief brief) {
        var check = Check.of(brief);
        return brief.facts().stream()
                .filter(fact -> !fact.isBlank())
                .filter(fact -> check.read(fact).problems().stream()
                        .noneMatch(problem -> problem.kind() == ProblemKind.PERSONAL_DATA))
                .map(FactLine::of)
                .toList();
    }

    int chu() {
        return Chu.count(sentence);
    }

    /// Begins with a capital and ends with a stop; the words are those of the fact.
    private static String sentence(String fact) {
        var text = fact.strip()
                .replaceAll("\\s+", " ")
                .replaceFirst("^[-•*+]\\s*", "")
                .replaceFirst("[;,]$", "");
        var first = text.substring(0, 1).toUpperCase(Locale.ROOT);
        var last = text.charAt(text.length() - 1);
        return first + text.substring(1) + (".!?…\"”".indexOf(last) >= 0 && endsSentence(text) ? "" : ".");
    }

    private static boolean endsSentence(String text) {
        var last = text.charAt(text.length() - 1);
        return ".!?…".indexOf(last) >= 0 || (text.length() > 1 && ".!?…".indexOf(text.charAt(text.length() - 2)) >= 0);
    }
}
