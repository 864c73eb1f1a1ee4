package vn.camtay.privacy.find;

import java.util.Set;
import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// Reads an address level by level, from the smallest up.
final class AddressReading {
    private static final Meaning[] LEVELS = {
        Meaning.ROAD, Meaning.TEAM, Meaning.HAMLET, Meaning.COMMUNE, Meaning.DISTRICT, Meaning.PROVINCE_WORD
    };
    private static final int HOUSE = 0;
    private static final int ROAD = 1;
    private static final int TEAM = 2;
    private static final int HAMLET = 3;
    private static final int COMMUNE = 4;
    private static final int PROVINCE = 6;
    private static final int MOST_NAME_WORDS = 4;
    private static final int MOST_HOUSE_PARTS = 8;
    private static final long SO = Dates.key("so");
    private static final long ANY_LEVEL = bits();
    private static final Set<Long> BEFORE_HOUSE = Set.of(
            Dates.key("nha"),
            Dates.key("o"),
            Dates.key("tai"),
            Dates.key("ra"),
            Dates.key("ve"),
            Dates.key("den"),
            Dates.key("toi"),
            Dates.key("ngu"),
            Dates.key("tru"),
            Dates.key("chi"),
            Dates.key("dc"),
            Dates.key("gan"),
            Dates.key("qua"),
            Dates.key("ghe"),
            Dates.key("ship"),
            Dates.key("giao"),
            Dates.key("add"),
            Dates.key("la"),
            Dates.key("hem"),
            Dates.key("trong"));
    /// Words that go on a sentence, not the name of a place, where everything is in small letters.
    private static final Set<Long> NO_PLACE = Set.of(
            Dates.key("ta"),
            Dates.key("toi"),
            Dates.key("nha"),
            Dates.key("cua"),
            Dates.key("muon"),
            Dates.key("xin"),
            Dates.key("can"),
            Dates.key("nay"),
            Dates.key("kia"),
            Dates.key("khac"),
            Dates.key("gan"),
            Dates.key("sdt"),
            Dates.key("bi"),
            Dates.key("co"),
            Dates.key("dang"),
            Dates.key("se"),
            Dates.key("chua"),
            Dates.key("ko"),
            Dates.key("khong"),
            Dates.key("duoc"),
            Dates.key("gap"),
            Dates.key("de"),
            Dates.key("va"),
            Dates.key("la"),
            Dates.key("nhe"),
            Dates.key("a"),
            Dates.key("oi"),
            Dates.key("di"),
            Dates.key("den"));

    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;
    private int last;
    private int levels;
    private int rank;
    private boolean house;
    private boolean strong;
    private boolean alleys;

    AddressReading(Finds finds) {
        this.finds = finds;
        sheet = finds.sheet;
        tokens = sheet.tokens;
    }

    private static long bits() {
        var bits = Meaning.HOUSE.bit;
        for (var level : LEVELS) {
            bits |= level.bit;
        }
        return bits;
    }

    int last() {
        return last;
    }

    boolean isStrong() {
        return strong;
    }

    /// Whether an address of two levels or more begins here.
    boolean read(int first) {
        last = first - 1;
        levels = 0;
        rank = -1;
        alleys = false;
        house = false;
        var worded = tokens.isWord(first) && sheet.beginsAny(first, ANY_LEVEL);
        var next = Meaning.HOUSE.bit | Meaning.ROAD.bit;
        if (tokens.isWord(first) && tokens.key(first) == Dates.key("nha") && (sheet.beginsAny(first + 1, next) || tokens.isSign(first + 1, ':'))) {
            return false;
        }
        if (!finds.isFree(first) || !worded && !tokens.isNumber(first)) {
            return false;
        }
        if (!worded ? !numberAndStreet(first) : !start(first)) {
            return false;
        }
        while (next()) {
            levels++;
        }
        strong = house;
        return levels >= 2;
    }

    private boolean start(int first) {
        if (sheet.begins(first, Meaning.HOUSE) && house(first)) {
            return true;
        }
        for (var level : new Meaning[] {Meaning.ROAD, Meaning.TEAM, Meaning.HAMLET}) {
            if (sheet.begins(first, level) && level(first, level)) {
                levels = 1;
                return true;
            }
        }
        return false;
    }

    /// "số nhà 27", "số 8 Hùng Vương", "hẻm 45", "nhà 12B".
    private boolean house(int first) {
        if (tokens.key(first) == SO && !sheet.covers(first + 1, Meaning.HOUSE) && !mayBeHouse(first)) {
            return false;
        }
        var number = first + 1;
        while (sheet.covers(number, Meaning.HOUSE) && number < first + 3) {
            number++;
        }
        if (tokens.isSign(number, ".:")) {
            number++;
        }
        var end = houseNumber(number);
        if (end < 0) {
            return false;
        }
        last = end;
        levels = 1;
        rank = HOUSE;
        house = true;
        street(end + 1);
        return true;
    }

    private boolean mayBeHouse(int first) {
        var before = first - 1;
        if (tokens.gap(first) == Tokens.NEW_LINE || tokens.isAnySign(before)) {
            return true;
        }
        return tokens.isWord(before)
                && (BEFORE_HOUSE.contains(tokens.key(before)) || sheet.ends(before, Meaning.ADDRESS));
    }

    /// A street named without the word for it: "số 8 Hùng Vương". It is a level of its own.
    private void street(int token) {
        if (tokens.isSign(token, ',')) {
            token++;
        }
        if (tokens.isWord(token) && tokens.gap(token) == Tokens.APART && !isLevel(token)) {
            var end = capitals(token);
            if (end > token || end == token && tokens.isSign(end + 1, ",-")) {
                last = end;
                rank = ROAD;
                levels++;
            }
        }
    }

    /// "123/4A Lê Lợi, P. Phước Bình": only with a level after it.
    private boolean numberAndStreet(int first) {
        var end = houseNumber(first);
        var dashed = tokens.isSign(first - 1, "/-.") && tokens.gap(first) == Tokens.TOGETHER
                || tokens.isWord(first - 1)
                        && sheet.beginsAny(first - 1, ANY_LEVEL)
                        && tokens.gap(first) != Tokens.NEW_LINE;
        if (end < 0 || dashed || !tokens.isWord(end + 1) || tokens.gap(end + 1) != Tokens.APART) {
            return false;
        }
        if (sheet.begins(end + 1, Meaning.ROAD) && tokens.length(end + 1) >= 4) {
            last = end;
            levels = 1;
            rank = HOUSE;
            house = true;
            return !tokens.isWord(first - 1) || tokens.gap(first) == Tokens.NEW_LINE || mayBeHouse(first);
        }
        if (isLevel(end + 1) && isAfterLabel(first)) {
            last = end;
            levels = 1;
            rank = HOUSE;
            house = true;
            return true;
        }
        if (isLevel(end + 1) || tokens.shape(end + 1) != Tokens.CAPITALISED) {
            return false;
        }
        last = capitals(end + 1);
        if (last < 0 || !tokens.isSign(last + 1, ",-–") && !isLevel(last + 1)) {
            return false;
        }
        levels = 2;
        rank = ROAD;
        house = true;
        if (!next()) {
            return false;
        }
        levels++;
        return true;
    }

    private boolean isAfterLabel(int first) {
        var before = tokens.isSign(first - 1, ":") ? first - 2 : first - 1;
        return sheet.ends(before, Meaning.ADDRESS) && tokens.gap(first) != Tokens.NEW_LINE;
    }

    private int houseNumber(int token) {
        var at = token;
        if (tokens.isWord(at)
                && tokens.length(at) <= 2
                && tokens.isNumber(at + 1)
                && tokens.gap(at + 1) == Tokens.TOGETHER) {
            at++;
        }
        if (!tokens.isNumber(at) || tokens.length(at) > 4) {
            return -1;
        }
        while (at < token + MOST_HOUSE_PARTS
                && at + 1 < sheet.size()
                && tokens.gap(at + 1) == Tokens.TOGETHER
                && isOfHouseNumber(at + 1)) {
            at++;
        }
        return tokens.isAnySign(at) ? at - 1 : at;
    }

    private boolean isOfHouseNumber(int token) {
        if (tokens.isSign(token, "/-")) {
            return tokens.gap(token + 1) == Tokens.TOGETHER && (tokens.isNumber(token + 1) || isShortWord(token + 1));
        }
        return tokens.isNumber(token) && tokens.length(token) <= 4 || isShortWord(token);
    }

    private boolean isShortWord(int token) {
        return tokens.isWord(token)
                && tokens.length(token) <= 3
                && !tokens.hasMarks(token)
                && (tokens.length(token) == 1 || tokens.key(token) == Dates.key("bis"));
    }

    /// Goes on to the next level up, over a comma or hyphen.
    private boolean next() {
        var token = last + 1;
        var sign = tokens.isSign(token, ",-–.;/(") && tokens.gap(token) != Tokens.NEW_LINE;
        if (sign) {
            token++;
        }
        if (token >= sheet.size() || tokens.gap(token) == Tokens.NEW_LINE || !tokens.isWord(token)) {
            return false;
        }
        if (tokens.key(token) == Dates.key("thuoc")) {
            token++;
        }
        for (var level : LEVELS) {
            var alley = level == Meaning.ROAD && rank == ROAD && alleys && tokens.length(token) >= 3;
            if (sheet.begins(token, level) && (rankOf(level) > rank || alley) && level(token, level)) {
                return true;
            }
        }
        return sign && rank < PROVINCE && bare(token) || rank < PROVINCE && province(token);
    }

    private static int rankOf(Meaning level) {
        return level.ordinal() - Meaning.HOUSE.ordinal();
    }

    /// A level's word with its number or name.
    private boolean level(int token, Meaning level) {
        var name = token + 1;
        while (sheet.covers(name, level) && !sheet.begins(name, level) && tokens.isWord(name)) {
            name++;
        }
        var dotted = tokens.isSign(name, '.') || level == Meaning.PROVINCE_WORD && tokens.isSign(name, '.');
        var brief = tokens.length(token) <= 2 && name == token + 1;
        if (brief && !dotted && !isBriefLevel(token, name)) {
            return false;
        }
        if (dotted) {
            name++;
        }
        if (name >= sheet.size() || tokens.gap(name) == Tokens.NEW_LINE) {
            return false;
        }
        var end = nameEnd(token, name, level);
        if (end < 0) {
            return false;
        }
        last = end;
        rank = Math.max(rank, rankOf(level));
        alleys = level == Meaning.ROAD && sheet.begins(token, Meaning.HOUSE) && tokens.isNumber(name);
        return true;
    }

    /// "P5", "kp3", "TP HCM", "TX Phước Long", "xã", "ấp", "tổ": short words need no dot before a number or in
    /// capitals.
    private boolean isBriefLevel(int token, int name) {
        return tokens.isNumber(name)
                || tokens.isUpper(token) && tokens.startsCapital(name)
                || tokens.length(token) == 2 && !isAbbreviation(token)
                || tokens.isUpper(token) && tokens.isUpper(name);
    }

    private boolean isAbbreviation(int token) {
        var key = tokens.key(token);
        return key == Dates.key("tp")
                || key == Dates.key("tx")
                || key == Dates.key("tt")
                || key == Dates.key("kp")
                || key == Dates.key("dt")
                || key == Dates.key("ql")
                || key == Dates.key("tl")
                || key == Dates.key("hl")
                || key == Dates.key("ph");
    }

    private int nameEnd(int token, int name, Meaning level) {
        if (tokens.isNumber(name) && tokens.length(name) <= 4) {
            return numbered(name, level);
        }
        if (!tokens.isWord(name)) {
            return -1;
        }
        if (tokens.isNumber(name + 1) && tokens.gap(name + 1) == Tokens.TOGETHER && tokens.length(name) <= 3) {
            return houseNumber(name + 1);
        }
        if (sheet.begins(name, Meaning.PROVINCE) && level != Meaning.ROAD) {
            return name + Math.max(1, sheet.reach(name)) - 1;
        }
        var capitals = capitals(name);
        if (capitals >= 0) {
            return level == Meaning.TEAM && tokens.isUpper(name) && !tokens.isUpper(token) ? -1 : capitals;
        }
        return tokens.shape(token) == Tokens.LOWER && level != Meaning.TEAM || level == Meaning.PROVINCE_WORD
                ? small(name)
                : -1;
    }

    /// "ấp 3", "tổ 5A", "ấp 1 Lộc Điền", "đường số 7".
    private int numbered(int number, Meaning level) {
        var end = houseNumber(number);
        var name = end + 1;
        if (level == Meaning.HAMLET
                && tokens.isWord(name)
                && tokens.gap(name) == Tokens.APART
                && tokens.shape(name) == Tokens.CAPITALISED
                && !isLevel(name)
                && !isPerson(name)) {
            var capitals = capitals(name);
            return capitals >= name + 1 ? capitals : end;
        }
        return end;
    }

    /// The last of the capitalised words that begin here, or -1.
    private int capitals(int first) {
        var end = -1;
        for (var token = first; token < first + MOST_NAME_WORDS && isCapital(token, first); token++) {
            if (token > first
                    && (isLevel(token) && hasName(token)
                            || sheet.beginsAny(token, Labels.NUMBERS | Meaning.BIRTH.bit) && !sheet.begins(token, Meaning.GIVEN) || isPerson(token))) {
                break;
            }
            end = token;
        }
        return end;
    }

    private boolean isCapital(int token, int first) {
        return tokens.isWord(token)
                && tokens.shape(token) != Tokens.LOWER
                && (token == first || tokens.gap(token) == Tokens.APART)
                && finds.isFree(token);
    }

    private boolean hasName(int token) {
        return tokens.isWord(token + 1) || tokens.isNumber(token + 1) || tokens.isSign(token + 1, '.');
    }

    /// In small letters a name has two words, unless it is a province's.
    private int small(int first) {
        var end = -1;
        for (var token = first; token < first + 2 && tokens.isWord(token); token++) {
            var apart = token == first || tokens.gap(token) == Tokens.APART;
            if (!apart || isLevel(token) && token > first || isNoPlace(token) || !finds.isFree(token)) {
                break;
            }
            end = token;
        }
        return end;
    }

    private boolean isNoPlace(int token) {
        return NO_PLACE.contains(tokens.key(token)) && !tokens.hasMarks(token)
                || sheet.begins(token, Meaning.NOT_IN_NAME) && !sheet.begins(token, Meaning.GIVEN)
                || NO_PLACE.contains(tokens.key(token)) && sheet.isMarkedLine(token);
    }

    private boolean isPerson(int token) {
        return sheet.begins(token, Meaning.SURNAME)
                && sheet.begins(token + 1, Meaning.MIDDLE)
                && tokens.isWord(token + 2)
                && tokens.shape(token + 2) != Tokens.LOWER
                && tokens.gap(token + 2) == Tokens.APART;
    }

    private boolean isLevel(int token) {
        return sheet.beginsAny(token, ANY_LEVEL & ~Meaning.HOUSE.bit)
                && (tokens.length(token) > 2
                        || tokens.hasMarks(token)
                        || tokens.isSign(token + 1, '.')
                        || tokens.isNumber(token + 1)
                        || isAbbreviation(token));
    }

    /// "…, Lộc Hưng, Đồng Nai": the level's word left out.
    private boolean bare(int token) {
        if (province(token)) {
            return true;
        }
        if (tokens.shape(token) != Tokens.CAPITALISED || isLevel(token) || sheet.begins(token, Meaning.NOT_IN_NAME)) {
            return false;
        }
        var end = capitals(token);
        var words = end - token + 1;
        if (words < 2 || words > 3 || sheet.begins(token, Meaning.SURNAME) && words == 3 || rank >= COMMUNE + 1) {
            return false;
        }
        var surname = sheet.begins(token, Meaning.SURNAME) && !sheet.begins(token, Meaning.COMMON_SURNAME);
        var goesOn = tokens.isSign(end + 1, ",-–")
                && (sheet.begins(end + 2, Meaning.PROVINCE)
                        || sheet.beginsAny(end + 2, Meaning.PROVINCE_WORD.bit | Meaning.DISTRICT.bit));
        if (surname || !goesOn && tokens.gap(end + 1) != Tokens.NEW_LINE && !tokens.isSign(end + 1, ".,;")) {
            return false;
        }
        if (!goesOn && rank < HAMLET) {
            return false;
        }
        last = end;
        rank = Math.max(rank + 1, COMMUNE);
        return true;
    }

    private boolean province(int token) {
        if (!sheet.begins(token, Meaning.PROVINCE) || tokens.gap(token) == Tokens.NEW_LINE) {
            return false;
        }
        var words = Math.max(1, sheet.reach(token));
        last = token + words - 1;
        rank = Math.min(PROVINCE, rank + 1);
        return true;
    }
}
