package vn.camtay.privacy.find;

import java.util.Set;
import vn.camtay.privacy.text.Bare;
import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// Reads an address level by level, from the smallest up.
final class AddressReading {
    private static final int HOUSE = 0;
    private static final int ROAD = 1;
    private static final int HAMLET = 3;
    private static final int COMMUNE = 4;
    private static final int PROVINCE = 6;
    private static final long SO = Bare.key("so");
    private static final Set<Long> BEFORE_HOUSE =
            Bare.keys("nha o tai ra ve den toi ngu tru chi dc gan qua ghe ship giao add la hem trong");
    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;
    private final AddressNames names;
    private int last;
    private int levels;
    private int rank;
    private boolean house;
    private boolean alleys;

    AddressReading(Finds finds) {
        this.finds = finds;
        sheet = finds.sheet;
        tokens = sheet.tokens;
        names = new AddressNames(finds);
    }

    int last() {
        return last;
    }

    /// Whether it has a house number: nothing in the news has.
    boolean isStrong() {
        return house;
    }

    /// Whether an address of two levels or more begins here.
    boolean read(int first) {
        last = first - 1;
        levels = 0;
        rank = -1;
        alleys = false;
        house = false;
        var worded = tokens.isWord(first) && sheet.beginsAny(first, AddressNames.ANY_LEVEL);
        var next = Meaning.HOUSE.bit | Meaning.ROAD.bit;
        if (tokens.isWord(first)
                && tokens.key(first) == Bare.key("nha")
                && (sheet.beginsAny(first + 1, next) || tokens.isSign(first + 1, ':'))) {
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
        var end = names.houseNumber(number);
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
        if (tokens.isWord(token) && tokens.gap(token) == Tokens.APART && !names.isLevel(token)) {
            var end = names.capitals(token);
            if (end > token || end == token && tokens.isSign(end + 1, ",-")) {
                last = end;
                rank = ROAD;
                levels++;
            }
        }
    }

    /// "123/4A Lê Lợi, P. Phước Bình": only with a level after it.
    private boolean numberAndStreet(int first) {
        var end = names.houseNumber(first);
        var dashed = tokens.isSign(first - 1, "/-.") && tokens.gap(first) == Tokens.TOGETHER
                || tokens.isWord(first - 1)
                        && sheet.beginsAny(first - 1, AddressNames.ANY_LEVEL)
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
        if (names.isLevel(end + 1) && isAfterLabel(first)) {
            last = end;
            levels = 1;
            rank = HOUSE;
            house = true;
            return true;
        }
        if (names.isLevel(end + 1) || tokens.shape(end + 1) != Tokens.CAPITALISED) {
            return false;
        }
        last = names.capitals(end + 1);
        if (last < 0 || !tokens.isSign(last + 1, ",-–") && !names.isLevel(last + 1)) {
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
        if (tokens.key(token) == Bare.key("thuoc")) {
            token++;
        }
        for (var level : AddressNames.LEVELS) {
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
        var dotted = tokens.isSign(name, '.');
        var brief = tokens.length(token) <= 2 && name == token + 1;
        if (brief && !dotted && !names.isBriefLevel(token, name)) {
            return false;
        }
        if (dotted) {
            name++;
        }
        if (name >= sheet.size() || tokens.gap(name) == Tokens.NEW_LINE) {
            return false;
        }
        var end = names.nameEnd(token, name, level);
        if (end < 0) {
            return false;
        }
        last = end;
        rank = Math.max(rank, rankOf(level));
        alleys = level == Meaning.ROAD && sheet.begins(token, Meaning.HOUSE) && tokens.isNumber(name);
        return true;
    }

    /// "…, Lộc Hưng, Đồng Nai": the level's word left out.
    private boolean bare(int token) {
        if (province(token)) {
            return true;
        }
        if (tokens.shape(token) != Tokens.CAPITALISED
                || names.isLevel(token)
                || sheet.begins(token, Meaning.NOT_IN_NAME)) {
            return false;
        }
        var end = names.capitals(token);
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
