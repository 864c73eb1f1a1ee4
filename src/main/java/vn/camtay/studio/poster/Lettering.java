package vn.camtay.studio.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.camtay.studio.poster.template.Laid;
import vn.camtay.studio.poster.template.Slot;
import vn.camtay.studio.poster.type.Fit;
import vn.camtay.studio.poster.type.Fitted;
import vn.camtay.studio.poster.type.Setting;

/// The words of a poster, each set into its slot.
record Lettering(List<Set> all) {
    /// @param slot where they stand
    record Set(Slot slot, String words, Fitted fitted) {}

    static Lettering of(Laid laid, Map<String, String> contents) {
        var all = new ArrayList<Set>();
        for (var slot : laid.slots()) {
            var words = slot.words() != null ? slot.words() : contents.getOrDefault(slot.name(), "");
            slot.type()
                    .filter(setting -> !words.isEmpty())
                    .ifPresent(setting -> all.add(new Set(slot, words, Fit.of(words, setting, slot.box()))));
        }
        return new Lettering(all.stream().map(set -> alike(set, all)).toList());
    }

    /// Words of one stack stand in one size, or the shortest line would speak loudest.
    private static Set alike(Set set, List<Set> all) {
        var size = all.stream()
                .filter(other -> isAlike(set.slot(), other.slot()))
                .mapToDouble(other -> other.fitted().size())
                .min()
                .orElse(set.fitted().size());
        var setting = set.slot().type().orElseThrow();
        return size < set.fitted().size()
                ? new Set(
                        set.slot(),
                        set.words(),
                        Fit.of(set.words(), setting.upTo(size), set.slot().box()))
                : set;
    }

    private static boolean isAlike(Slot one, Slot other) {
        return one == other
                || one.stack() != 0
                        && one.stack() == other.stack()
                        && one.words() == null
                        && other.words() == null
                        && one.as().equals(other.as())
                        && one.type().map(Setting::face).equals(other.type().map(Setting::face));
    }
}
