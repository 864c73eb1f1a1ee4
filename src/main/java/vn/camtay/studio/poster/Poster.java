package vn.camtay.studio.poster;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.camtay.studio.label.AiLabel;
import vn.camtay.studio.label.DigitalSource;
import vn.camtay.studio.poster.template.Laid;
import vn.camtay.studio.poster.template.Paper;
import vn.camtay.studio.poster.template.Slot;
import vn.camtay.studio.poster.template.Template;
import vn.camtay.studio.poster.type.Words;

/// A poster: a template and what a group put into its slots.
///
/// @param words by name of slot, as typed
/// @param picture null where there is none
/// @param address what the QR leads to, as typed; empty for no QR
/// @param label its line stands on the poster where AI took part
public record Poster(
        Template template,
        Map<String, String> words,
        @Nullable BufferedImage picture,
        String address,
        AiLabel label) {
    public Poster {
        words = words.entrySet().stream()
                .filter(slot -> !Words.clean(slot.getValue()).isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, slot -> Words.clean(slot.getValue())));
        address = address.strip();
    }

    /// What a template looks like with the words of its own example.
    public static Poster sample(Template template) {
        var words = template.slots().stream().filter(Slot::isTyped).collect(Collectors.toMap(Slot::name, Slot::sample));
        return new Poster(template, words, null, "https://dichvucong.gov.vn", AiLabel.unchecked(DigitalSource.PEOPLE));
    }

    /// What the group says, a line each, in the order of the template: what a check reads. Who issued it is no part.
    public String text() {
        var lines = new ArrayList<String>();
        for (var slot : template.slots()) {
            if (slot.isTyped() && !slot.name().equals(Slot.ISSUER)) {
                lines.add(words.getOrDefault(slot.name(), ""));
            }
        }
        lines.removeIf(String::isEmpty);
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    public String title() {
        return words.getOrDefault(Slot.HEADLINE, "");
    }

    QrAddress qr() {
        return QrAddress.read(address);
    }

    Laid lay(Paper paper) {
        return template.lay(paper, filled());
    }

    /// What stands in each slot, the host of the address and the label among them.
    Map<String, String> contents() {
        var contents = new HashMap<>(words);
        if (qr() instanceof QrAddress.Leads leads) {
            contents.put(Slot.HOST, leads.host());
        }
        label.line().ifPresent(line -> contents.put(Slot.LABEL, line));
        return contents;
    }

    private Set<String> filled() {
        var filled = new TreeSet<>(contents().keySet());
        if (filled.contains(Slot.HOST)) {
            filled.add(Slot.QR);
        }
        if (picture != null) {
            filled.add(Slot.PICTURE);
        }
        return filled;
    }
}
