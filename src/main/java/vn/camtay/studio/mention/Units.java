package vn.camtay.studio.mention;

import java.util.Map;
import java.util.TreeMap;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;

/// What is counted: words of one unit mean the same kind of thing.
final class Units {
    private static final String PREFIX = "unit ";
    private static final Map<String, Phrases> UNITS = load();
    private static final Phrases CLASSIFIERS = Words.phrases("classifiers");
    private static final Phrases ALL = Phrases.of(Words.LISTS.namesFrom(PREFIX).stream()
            .flatMap(name -> Words.LISTS.words(name).stream())
            .toList());

    private Units() {}

    /// @param name of the unit, empty where none stands
    /// @param length in tokens, with what stands between
    record Unit(String name, int length) {
        static final Unit NONE = new Unit("", 0);
    }

    /// The unit that stands at an index, after a classifier if there is one ("10 chiếc máy").
    static Unit at(Passage passage, int index) {
        var between = CLASSIFIERS.lengthAt(passage, index);
        if (between > 0) {
            var counted = direct(passage, index + between);
            if (counted.length() > 0) {
                return new Unit(counted.name(), counted.length() + between);
            }
        }
        return direct(passage, index);
    }

    private static Unit direct(Passage passage, int index) {
        var length = ALL.lengthAt(passage, index);
        if (length == 0 || (passage.at(index).isNamed() && !passage.at(index).first())) {
            return Unit.NONE;
        }
        for (var unit : UNITS.entrySet()) {
            if (unit.getValue().lengthAt(passage, index) == length) {
                return new Unit(unit.getKey(), length);
            }
        }
        return Unit.NONE;
    }

    private static Map<String, Phrases> load() {
        var units = new TreeMap<String, Phrases>();
        for (var name : Words.LISTS.namesFrom(PREFIX)) {
            units.put(name.substring(PREFIX.length()), Words.phrases(name));
        }
        return units;
    }
}
