package vn.camtay.studio.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.camtay.studio.mention.Place.Level;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;
import vn.camtay.studio.text.Token;

/// Finds places by the word that says what they are, and provinces by name alone.
final class Places {
    private static final Map<Level, Phrases> TYPES = new EnumMap<>(Map.of(
            Level.HAMLET, Words.phrases("hamlet"),
            Level.TEAM, Words.phrases("team-place"),
            Level.CLUSTER, Words.phrases("cluster"),
            Level.COMMUNE, Words.phrases("commune"),
            Level.DISTRICT, Words.phrases("district"),
            Level.PROVINCE, Words.phrases("province"),
            Level.ROAD, Words.phrases("road"),
            Level.SIGHT, Words.phrases("sight")));
    private static final Phrases VENUES = Words.phrases("venue");
    private static final Phrases OFFICES =
            Phrases.of(List.of("ubnd xã", "ủy ban nhân dân xã", "ủy ban xã", "xã", "ubnd"));
    private static final Phrases PROVINCES = Words.phrases("provinces");
    private static final Phrases COMMON = Words.phrases("common-names");
    /// Words that also begin names of hamlets ("Sóc Lớn"): with a capital they are part of one.
    private static final Set<String> PART_OF_NAMES = Set.of(
            "soc", "ban", "lang", "buon", "cau", "song", "ho", "cho", "chua", "pho", "suoi", "nui", "duong", "khu",
            "to", "doi");
    private static final Set<String> ROADS_BY_NAME = Set.of("duong", "pho", "hem");
    private static final int HIGHEST_HAMLET = 40;
    private static final int FEW_HAMLETS = 15;
    private static final List<String> EACH = List.of("mỗi", "từng", "một", "hai", "ba", "nhiều", "mấy");

    private final Passage passage;
    private final Taken taken;
    private final List<Place> found = new ArrayList<>();

    private Places(Passage passage, Taken taken) {
        this.passage = passage;
        this.taken = taken;
    }

    static List<Place> in(Passage passage, Taken taken) {
        var places = new Places(passage, taken);
        for (var i = 0; i < passage.size(); ) {
            i = Math.max(places.at(i), i + 1);
        }
        return places.found;
    }

    private int at(int i) {
        if (taken.has(i) || !passage.at(i).isWord()) {
            return i;
        }
        var venue = VENUES.lengthAt(passage, i);
        return venue > 0 ? venue(i, venue) : place(i, i, "");
    }

    /// "nhà văn hóa ấp Sóc Lớn", "hội trường UBND xã Lộc Hưng", "nhà văn hóa Sóc Lớn".
    private int venue(int i, int length) {
        var at = i + length;
        if (VENUES.isAt(passage, at)) {
            return at;
        }
        var name = bareOf(i, at).replace("nvh", "nha van hoa");
        while (Words.isAny(passage, at, List.of("của", "ubnd", "các", "tại", "hđnd"))) {
            at++;
        }
        var end = place(i, at, name);
        if (end > at) {
            return end;
        }
        var named = nameEnd(at);
        if (named > at && !startsOrganisation(at)) {
            return add(new Place(i, named, Level.SOMEWHERE, "", passage.tokens().subList(at, named), name));
        }
        var office = OFFICES.lengthAt(passage, i + length);
        return office == 0
                ? i + length
                : add(new Place(
                        i,
                        i + length + office,
                        Level.SOMEWHERE,
                        "",
                        passage.tokens().subList(i + length, i + length + office),
                        name));
    }

    private boolean startsOrganisation(int index) {
        return Organisations.isHead(passage, index);
    }

    /// The place whose kind is said at an index; what is found begins at `from`.
    private int place(int from, int i, String venue) {
        for (var type : TYPES.entrySet()) {
            var length = type.getValue().lengthAt(passage, i);
            if (length > 0 && !isPartOfName(i)) {
                var end = named(from, i + length, type.getKey(), venue);
                if (end > i + length) {
                    return end;
                }
            }
        }
        var province = passage.at(i).isNamed() && !COMMON.isAt(passage, i) ? PROVINCES.lengthAt(passage, i) : 0;
        return province == 0 || !areNamed(i, i + province)
                ? i
                : add(new Place(
                        from,
                        i + province,
                        Level.SOMEWHERE,
                        "",
                        passage.tokens().subList(i, i + province),
                        venue));
    }

    private boolean isPartOfName(int index) {
        var token = passage.at(index);
        var before = passage.at(index - 1);
        var inName = before.isNamed() && !before.isShouted() && !before.first();
        return (token.isNamed() && !token.first() && (inName || PART_OF_NAMES.contains(token.bare())))
                || Words.is(passage, index - 1, "già");
    }

    private boolean areNamed(int from, int to) {
        return passage.tokens().subList(from, to).stream().allMatch(Token::isNamed) && nameEnd(from) == to;
    }

    private int named(int from, int start, Level level, String venue) {
        var led = Words.isAny(passage, start, List.of("số", "từ"))
                && passage.at(start + 1).isNumber();
        var at = led ? start + 1 : start;
        if (passage.at(at).isNumber()) {
            return isNumberOf(from, at, level) ? numbered(from, at, level, venue) : start;
        }
        var end = nameEnd(at);
        if (end == at || level == Level.TEAM || level == Level.CLUSTER || (level != Level.ROAD && isPerson(from, at))) {
            return start;
        }
        add(new Place(from, end, level, typeBefore(at), passage.tokens().subList(at, end), venue));
        return level == Level.HAMLET ? moreNames(end, level, venue) : end;
    }

    private boolean isNumberOf(int from, int at, Level level) {
        if (taken.has(at)
                || passage.at(at).text().length() > 3
                || Words.isAny(passage, from - 1, EACH)
                || passage.at(from - 1).isNumber()) {
            return false;
        }
        return switch (level) {
            case HAMLET -> !passage.at(at + 1).is("%") && !isCount(at);
            case CLUSTER -> !passage.at(at + 1).is("%");
            case TEAM -> Units.at(passage, at + 1).length() == 0;
            case ROAD -> !ROADS_BY_NAME.contains(passage.at(at - 1).bare());
            case COMMUNE, DISTRICT -> Units.at(passage, at + 1).length() == 0;
            case PROVINCE, SIGHT, SOMEWHERE -> false;
        };
    }

    /// "Ban điều hành ấp 120 người": so many people, not that hamlet.
    private boolean isCount(int at) {
        return passage.at(at).number() > HIGHEST_HAMLET
                || (passage.at(at).number() > FEW_HAMLETS
                        && Units.at(passage, at + 1).length() > 0);
    }

    /// "trưởng ấp Hòa", "UBND xã Nguyễn Thị Xuân Linh": the name is that of a person in that office.
    private boolean isPerson(int from, int at) {
        var office = Words.isAny(passage, from - 1, List.of("trưởng", "phó"));
        return (office && !passage.at(at + 1).isNamed())
                || (People.begins(passage, at) && (office || passage.at(at + 2).isNamed()));
    }

    /// "ấp 1 Lộc Điền", "các ấp 1, 2 và 3 Lộc Điền", "ấp 1 đến ấp 9".
    private int numbered(int from, int at, Level level, String venue) {
        var numbers = new ArrayList<Integer>(List.of(at));
        var ranged = new ArrayList<Boolean>(List.of(false));
        var end = at + 1;
        while (level == Level.HAMLET && nextNumber(end) > 0) {
            ranged.add(Words.isRange(passage, end));
            numbers.add(nextNumber(end));
            end = numbers.getLast() + 1;
        }
        var tailEnd = level == Level.HAMLET || level == Level.ROAD ? nameEnd(end) : end;
        var tail = passage.tokens().subList(end, tailEnd);
        for (var i = 0; i < numbers.size(); i++) {
            if (ranged.get(i)) {
                between(numbers.get(i - 1), numbers.get(i), level, tail, venue);
            }
            var start = i == 0 ? from : numbers.get(i);
            add(new Place(
                    start,
                    i == numbers.size() - 1 ? tailEnd : numbers.get(i) + 1,
                    level,
                    typeBefore(at),
                    name(passage.at(numbers.get(i)), tail),
                    venue));
        }
        return tailEnd;
    }

    /// The token of a further number in a list of hamlets, or 0.
    private int nextNumber(int index) {
        if (!(Words.isAnd(passage, index) || Words.isRange(passage, index))) {
            return 0;
        }
        var at = index + 1;
        while (Words.isAny(passage, at, List.of("ấp", "thôn"))) {
            at++;
        }
        var number = passage.at(at);
        var bare = at == index + 1;
        return number.isNumber()
                        && number.text().length() <= 2
                        && !taken.has(at)
                        && !(bare && Units.at(passage, at + 1).length() > 0)
                        && !passage.at(at + 1).is("%")
                ? at
                : 0;
    }

    private void between(int first, int last, Level level, List<Token> tail, String venue) {
        for (var number = passage.at(first).number() + 1;
                number < passage.at(last).number();
                number++) {
            var token = Passage.of(String.valueOf(number)).at(0);
            found.add(new Place(first, first + 1, level, "", name(token, tail), venue));
        }
    }

    private static List<Token> name(Token number, List<Token> tail) {
        var name = new ArrayList<Token>(List.of(number));
        name.addAll(tail);
        return name;
    }

    /// "các ấp Sóc Lớn, Chà Đôn và Đồi Đá".
    private int moreNames(int end, Level level, String venue) {
        var at = end;
        while (Words.isAnd(passage, at)) {
            var next = nameEnd(at + 1);
            if (next < at + 2 || Organisations.isHead(passage, at + 1) || People.isSurname(passage, at + 1)) {
                return at;
            }
            add(new Place(at + 1, next, level, "", passage.tokens().subList(at + 1, next), venue));
            at = next;
        }
        return at;
    }

    /// One past the capitals that begin at an index; a person's name after a place's is another name.
    private int nameEnd(int index) {
        var end = index;
        while (end < index + 5
                && passage.at(end).isNamed()
                && !taken.has(end)
                && (end == index || !passage.at(end).isShouted())) {
            if (end > index && (People.begins(passage, end) || Organisations.beginsAfterName(passage, end))) {
                return end;
            }
            end++;
        }
        return end;
    }

    /// The last syllable of the word that says the kind of place; enough to tell "xã" from "phường".
    private String typeBefore(int index) {
        return passage.at(index - 1).bare();
    }

    private String bareOf(int from, int to) {
        return String.join(
                " ",
                passage.tokens().subList(from, to).stream().map(Token::bare).toList());
    }

    private int add(Place place) {
        taken.take(place.from(), place.to());
        found.add(place);
        return place.to();
    }
}
