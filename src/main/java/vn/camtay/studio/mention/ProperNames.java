package vn.camtay.studio.mention;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.studio.mention.ProperName.Sort;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;

/// Finds names in a passage after its places are known.
final class ProperNames {
    private static final Phrases COMMON = Words.phrases("common-names");

    private final Passage passage;
    private final Taken taken;
    private final List<ProperName> found = new ArrayList<>();

    private ProperNames(Passage passage, Taken taken) {
        this.passage = passage;
        this.taken = taken;
    }

    static List<ProperName> in(Passage passage, Taken taken) {
        var names = new ProperNames(passage, taken);
        for (var i = 0; i < passage.size(); ) {
            i = Math.max(names.at(i), i + 1);
        }
        return names.found;
    }

    private int at(int i) {
        if (taken.has(i) || !passage.at(i).isWord()) {
            return i;
        }
        var common = COMMON.lengthAt(passage, i);
        if (common > 0 && !passage.at(i + common).isNamed()) {
            return i + common;
        }
        var organisation = Organisations.at(passage, taken, i);
        if (organisation.isPresent()) {
            return keep(organisation.get());
        }
        var person = People.at(passage, taken, i);
        return person.isPresent() ? keep(person.get()) : other(i);
    }

    /// Two capitals or more, of which the first is none that merely begins a sentence.
    private int other(int i) {
        var start = passage.at(i).first() ? i + 1 : i;
        var end = start;
        while (end < start + 6 && passage.at(end).isNamed() && !passage.at(end).isShouted() && !taken.has(end)) {
            end++;
        }
        var before = passage.at(i - 1);
        var inside = before.isWord() || before.isNumber() || before.is(",");
        return start == i && inside && end - start >= 2 ? keep(new ProperName(start, end, Sort.OTHER, "")) : i;
    }

    private int keep(ProperName name) {
        taken.take(name.from(), name.to());
        found.add(name);
        return name.to();
    }
}
