package vn.camtay.studio.check;

import java.util.List;
import java.util.Set;
import vn.camtay.privacy.Detector;
import vn.camtay.privacy.Kind;
import vn.camtay.privacy.Span;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;

/// What the privacy detector finds, as far as it matters in a text for the public: names are held against the
/// facts elsewhere, and the hamlet and commune of an event are no home.
final class DetectedPersonalData implements PersonalData {
    private static final Detector DETECTOR = Detector.ours();
    private static final Phrases HOME = Phrases.of(List.of(
            "nhà",
            "ngụ",
            "trú",
            "tạm trú",
            "thường trú",
            "cư ngụ",
            "địa chỉ nhà",
            "nhà riêng",
            "ở tại",
            "sống tại",
            "nhà ở"));
    private static final Phrases HOUSE = Phrases.of(List.of("số nhà", "nhà số", "hẻm", "số"));
    private static final int NEAR = 4;

    @Override
    public List<Found> in(String text) {
        return DETECTOR.scan(text).stream()
                .filter(span -> span.type() != Kind.NAME)
                .filter(span -> span.type() != Kind.ADDRESS || isHome(text, span))
                .map(span -> new Found(span.type().name(), span.start(), span.end()))
                .toList();
    }

    /// A house number, or a word that says somebody lives there.
    private static boolean isHome(String text, Span span) {
        var inside = Passage.of(span.text());
        for (var i = 0; i < inside.size(); i++) {
            var length = HOUSE.lengthAt(inside, i);
            if (length > 0 && inside.at(i + length).isNumber()) {
                return true;
            }
        }
        var before = Passage.of(text.substring(Math.max(0, span.start() - 40), span.start()));
        for (var i = before.size() - NEAR; i < before.size(); i++) {
            if (HOME.lengthAt(before, i) > 0
                    && !Set.of("van", "hoi").contains(before.at(i + 1).bare())) {
                return true;
            }
        }
        return false;
    }
}
