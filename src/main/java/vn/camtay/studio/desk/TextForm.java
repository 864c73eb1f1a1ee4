package vn.camtay.studio.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.camtay.studio.text.PastedText;

/// The words of a product as they come from a form.
///
/// @param fact the id the version gets
/// @param base the version that was changed; empty for the first
record TextForm(
        @Nullable String fact,
        @Nullable String base,
        @Nullable String text) {
    /// In NFC, lines ended as everywhere else, nothing invisible: a browser and Word send them in another way.
    String typed() {
        return pasted().text();
    }

    PastedText pasted() {
        return PastedText.of(text == null ? "" : text);
    }

    UUID readFact(UUID otherwise) {
        return Sent.id(fact).orElse(otherwise);
    }
}
