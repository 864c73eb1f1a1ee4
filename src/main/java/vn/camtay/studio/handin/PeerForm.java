package vn.camtay.studio.handin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.camtay.place.HamletId;
import vn.camtay.shared.Folding;
import vn.camtay.studio.Product;
import vn.camtay.studio.Version;
import vn.camtay.studio.review.SayWords;

/// What a peer says, as it comes from a form: how the sentence starts, and how it goes on.
///
/// @param fact the id the comment gets
record PeerForm(
        @Nullable String fact,
        @Nullable String starter,
        @Nullable String words) {
    static final PeerForm EMPTY = new PeerForm(null, null, null);
    /// Kind ways to begin. In Vietnamese whatever the screen's language: people write in it.
    static final List<String> STARTERS =
            List.of("Tôi thích chỗ", "Tôi học được rằng", "Tôi chưa hiểu chỗ", "Nếu là tôi, tôi sẽ");

    SayWords read(Product product, Version shown, Optional<HamletId> hamlet, UUID otherwise, UUID by) {
        return new SayWords(product, StepForm.id(fact).orElse(otherwise), shown.id(), hamlet, sentence(), by);
    }

    private String sentence() {
        var typed = typed();
        return typed.isEmpty() ? "" : Folding.clean(startedWith() + " " + typed);
    }

    /// Empty where it starts as whoever says it likes.
    String startedWith() {
        return starter != null && STARTERS.contains(starter) ? starter : "";
    }

    String typed() {
        return words == null ? "" : Folding.clean(words);
    }
}
