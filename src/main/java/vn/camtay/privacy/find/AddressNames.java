package vn.camtay.privacy.find;

import java.util.Set;
import vn.camtay.privacy.text.Bare;
import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// The numbers and names of the levels of an address: where "12/4A", "3", "Lộc Hưng" or "loc hung" end.
final class AddressNames {
    static final Meaning[] LEVELS = {
        Meaning.ROAD, Meaning.TEAM, Meaning.HAMLET, Meaning.COMMUNE, Meaning.DISTRICT, Meaning.PROVINCE_WORD
    };
    static final long ANY_LEVEL = bits();
    private static final int MOST_NAME_WORDS = 4;
    private static final int MOST_HOUSE_PARTS = 8;
    /// Words that go on a sentence, not the name of a place, where everything is in small letters.
    private static final Set<Long> NO_PLACE = Bare.keys("""
            ta toi nha cua muon xin can nay kia khac gan sdt bi co dang se chua ko khong duoc gap de
            va la nhe a oi di den""");

    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;

    AddressNames(Finds finds) {
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

    int houseNumber(int token) {
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
                && (tokens.length(token) == 1 || tokens.key(token) == Bare.key("bis"));
    }

    int nameEnd(int token, int name, Meaning level) {
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
    int capitals(int first) {
        var end = -1;
        for (var token = first; token < first + MOST_NAME_WORDS && isCapital(token, first); token++) {
            if (token > first
                    && (isLevel(token) && hasName(token)
                            || sheet.beginsAny(token, Labels.NUMBERS | Meaning.BIRTH.bit)
                                    && !sheet.begins(token, Meaning.GIVEN)
                            || isPerson(token))) {
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
        if (sheet.reach(first) >= 2 && sheet.beginsAny(first, Meaning.FAMOUS.bit | Meaning.PLACE.bit)) {
            return first + sheet.reach(first) - 1;
        }
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

    boolean isLevel(int token) {
        return sheet.beginsAny(token, ANY_LEVEL & ~Meaning.HOUSE.bit)
                && (tokens.length(token) > 2
                        || tokens.hasMarks(token)
                        || tokens.isSign(token + 1, '.')
                        || tokens.isNumber(token + 1)
                        || isAbbreviation(token));
    }

    /// "P5", "kp3", "TP HCM", "TX Phước Long", "xã", "ấp", "tổ": short words need no dot before a number or in
    /// capitals.
    boolean isBriefLevel(int token, int name) {
        return tokens.isNumber(name)
                || tokens.isUpper(token) && tokens.startsCapital(name)
                || tokens.length(token) == 2 && !isAbbreviation(token)
                || tokens.isUpper(token) && tokens.isUpper(name);
    }

    private boolean isAbbreviation(int token) {
        var key = tokens.key(token);
        return key == Bare.key("tp")
                || key == Bare.key("tx")
                || key == Bare.key("tt")
                || key == Bare.key("kp")
                || key == Bare.key("dt")
                || key == Bare.key("ql")
                || key == Bare.key("tl")
                || key == Bare.key("hl")
                || key == Bare.key("ph");
    }
}
