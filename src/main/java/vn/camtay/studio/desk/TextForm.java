package vn.camtay.studio.desk;

import java.text.Normalizer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The words of a product as they come from a form.
///
/// @param fact the id the version gets
/// @param base the version that was changed; empty for the first
record TextForm(
        @Nullable String fact,
        @Nullable String base,
        @Nullable String text) {
    /// In NFC, lines ended as everywhere else: a browser sends them in another way.
    String typed() {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n');
    }

    UUID readFact(UUID otherwise) {
        return Sent.id(fact).orElse(otherwise);
    }
}
