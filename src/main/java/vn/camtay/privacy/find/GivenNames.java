package vn.camtay.privacy.find;

import java.util.Set;
import vn.camtay.privacy.Kind;
import vn.camtay.privacy.text.Bare;
import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// Names without a surname, and those whose surname no list has: after a title, a role or a label; and the highland
/// names that begin with Y, H' or K'.
final class GivenNames {
    static final long PARTS = Meaning.GIVEN.bit | Meaning.MIDDLE.bit | Meaning.SURNAME.bit;
    private static final Set<Long> TOLD = Bare.keys("ong ba anh chi co chu bac thay cu di cau");
    private static final Set<Long> PLAIN = Bare.keys("ong ba anh chi");
    /// "quý ông bà vị nào", "ông lớn": given names that in small letters are mostly words.
    private static final Set<Long> EVERYDAY = Bare.keys("vi lon binh dong tai hien vui dep tot chinh minh hanh hung");
    private static final int MOST_AFTER_TITLE = 4;
    private static final int MOST_AFTER_LABEL = 6;
    private static final long OTHER = Meaning.PLACE.bit | Meaning.COMPOUND.bit | Meaning.FAMOUS.bit;

    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;
    private final NameContext context;
    private final Addresses addresses;

    GivenNames(Finds finds, NameContext context, Addresses addresses) {
        this.addresses = addresses;
        this.finds = finds;
        this.context = context;
        sheet = finds.sheet;
        tokens = sheet.tokens;
    }

    /// The last token of a name that begins here and was claimed, or -1.
    int read(int token) {
        if (isHighland(token)) {
            return claim(token, lastCapital(token, 3), 0.85, "tên người Tây Nguyên");
        }
        if (tokens.shape(token) == Tokens.LOWER) {
            return small(token);
        }
        if (context.isAfterLabel(token)) {
            var last = labelled(token);
            if (last >= 0) {
                return last;
            }
        }
        if (tokens.shape(token) == Tokens.UPPER) {
            return -1;
        }
        if (context.isAfterTitle(token)) {
            return titled(token);
        }
        if (context.isAfterRole(token)) {
            return inRole(token);
        }
        return contact(token);
    }

    /// "Hoàng 0900 000 123", "0900 000 123 - Hoàng": as in a phone book.
    private int contact(int first) {
        var last = lastCapital(first, 3);
        for (var token = first; token <= last; token++) {
            if (!sheet.begins(token, Meaning.GIVEN) && !sheet.begins(token, Meaning.MIDDLE)
                    || sheet.isGuess(token, Meaning.GIVEN)) {
                return -1;
            }
        }
        if (stops(first)
                || last > first && sheet.begins(first, Meaning.TITLE)
                || sheet.reach(first) >= 2
                || sheet.begins(first, Meaning.NAMED_THING)) {
            return -1;
        }
        var before = context.startsAfresh(first) && isPhone(tokens.isSign(last + 1, ":-–(") ? last + 2 : last + 1);
        var after = tokens.isSign(first - 1, "-–(") && isPhone(first - 2) && context.isClosed(last);
        return before || after ? claim(first, last, 0.65, "tên cạnh số điện thoại") : -1;
    }

    private boolean isPhone(int token) {
        return finds.isTaken(token) && tokens.isNumber(token) && finds.has(tokens.sentence(token), Kind.PHONE);
    }

    private int claim(int first, int last, double score, String why) {
        return finds.claim(Kind.NAME, first, last, score, why) ? last : -1;
    }

    /// The last of the capitalised words that may belong to one name.
    int lastCapital(int first, int most) {
        var last = first;
        while (last + 1 < first + most && isCapitalPart(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean isCapitalPart(int token) {
        return tokens.isWord(token)
                && tokens.gap(token) == Tokens.APART
                && (tokens.startsCapital(token) || tokens.shape(token) == Tokens.MIXED && isJoined(token))
                && (!stops(token) || isRightAfterSurname(token))
                && finds.isFree(token);
    }

    /// "Điểu Lên": right after a surname an everyday word in capitals is a name, unless it is a label or a level.
    private boolean isRightAfterSurname(int token) {
        var other = Labels.NUMBERS
                | Meaning.BIRTH.bit
                | Meaning.ADDRESS.bit
                | Meaning.HAMLET.bit
                | Meaning.COMMUNE.bit
                | Meaning.TEAM.bit
                | Meaning.ROLE.bit
                | Meaning.TITLE.bit;
        var phrase = sheet.covers(token + 1, Meaning.NOT_IN_NAME) && !sheet.begins(token + 1, Meaning.NOT_IN_NAME);
        return sheet.begins(token - 1, Meaning.SURNAME)
                && !sheet.begins(token - 1, Meaning.COMMON_SURNAME)
                && !phrase
                && !sheet.beginsAny(token, other);
    }

    /// Whether a name cannot go on with this word: "Trưởng ấp", "sinh năm", "số".
    boolean stops(int token) {
        if (!sheet.begins(token, Meaning.NOT_IN_NAME)) {
            return sheet.begins(token, Meaning.BIRTH)
                    || (sheet.ends(token) & Labels.NUMBERS) != 0 && !sheet.beginsAny(token, PARTS);
        }
        var phrase = sheet.covers(token + 1, Meaning.NOT_IN_NAME) && !sheet.begins(token + 1, Meaning.NOT_IN_NAME);
        return phrase || !sheet.beginsAny(token, PARTS);
    }

    /// After "Họ tên:" whatever looks like a name is one.
    int labelled(int first) {
        if (sheet.begins(first, Meaning.TITLE) && tokens.isWord(first + 1) && tokens.shape(first + 1) != Tokens.LOWER) {
            return -1;
        }
        if (tokens.shape(first) == Tokens.UPPER) {
            var last = first;
            while (last + 1 < first + MOST_AFTER_LABEL && isUpperWord(last + 1)) {
                last++;
            }
            var named = sheet.begins(first, Meaning.SURNAME) || sheet.beginsAny(first, PARTS) && last > first + 1;
            return last > first && named && sheet.reach(first) < 2 && sheet.beginsAny(last, PARTS)
                    ? claim(first, last, 0.85, "sau chữ họ tên")
                    : -1;
        }
        var last = lastCapital(first, MOST_AFTER_LABEL);
        var other = sheet.reach(first) >= 2 && sheet.beginsAny(first, OTHER)
                || sheet.begins(first, Meaning.NAMED_THING) && last == first;
        var words = last - first + 1;
        if (other
                || words == 1 && !(sheet.begins(first, Meaning.GIVEN) && context.isClosed(last))
                || !tokens.startsCapital(first) && !isJoined(first)
                || stops(first)) {
            return -1;
        }
        return sheet.beginsAny(first, PARTS)
                        || sheet.beginsAny(last, PARTS)
                        || words >= 2 && words <= 4 && !isCapitalisedPhrase(first, last)
                ? claim(first, last, 0.85, "sau chữ họ tên")
                : -1;
    }

    private boolean isUpperWord(int token) {
        return tokens.isWord(token)
                && tokens.isUpper(token)
                && tokens.gap(token) == Tokens.APART
                && !stops(token)
                && finds.isFree(token);
    }

    private boolean isCapitalisedPhrase(int first, int last) {
        for (var token = first; token <= last; token++) {
            if (sheet.begins(token, Meaning.NAMED_THING)) {
                return true;
            }
        }
        return false;
    }

    private int titled(int first) {
        if (stops(first) && !sheet.begins(first, Meaning.GIVEN)) {
            return -1;
        }
        var last = lastCapital(first, MOST_AFTER_TITLE);
        var words = last - first + 1;
        if (sheet.reach(first) >= 2
                && sheet.beginsAny(first, Meaning.PLACE.bit | Meaning.COMPOUND.bit)
                && sheet.reach(first) >= words) {
            return -1;
        }
        var role = sheet.begins(first, Meaning.ROLE)
                && sheet.covers(first + 1, Meaning.ROLE)
                && !sheet.begins(first + 1, Meaning.ROLE);
        if (role) {
            return -1;
        }
        if (isOrdinal(first) && words == 1) {
            return isPersonal(first)
                    ? claim(first, last, 0.6, "thứ trong nhà dùng làm tên, cạnh thông tin của một người")
                    : -1;
        }
        if (sheet.beginsAny(first, PARTS)) {
            return claim(first, last, 0.9, "tên sau cách xưng hô");
        }
        var foreign = !sheet.beginsAny(
                        first,
                        Meaning.NAMED_THING.bit
                                | Meaning.ROLE.bit
                                | Meaning.TITLE.bit
                                | Meaning.NAME_LABEL.bit
                                | Meaning.ETHNIC_GROUP.bit)
                && tokens.shape(first) == Tokens.CAPITALISED;
        return foreign && !isOrdinal(first) || isOrdinal(first) && words > 1
                ? claim(first, last, 0.7, "từ viết hoa sau cách xưng hô")
                : -1;
    }

    private boolean isOrdinal(int token) {
        return sheet.begins(token, Meaning.ORDINAL);
    }

    private boolean isPersonal(int token) {
        return finds.has(
                        tokens.sentence(token),
                        Kind.PHONE,
                        Kind.ID_NUMBER,
                        Kind.BIRTH_DATE,
                        Kind.BANK_ACCOUNT,
                        Kind.INSURANCE,
                        Kind.LOCATION,
                        Kind.OTP,
                        Kind.EMAIL,
                        Kind.PASSWORD)
                || addresses.isNear(tokens.sentence(token));
    }

    /// "Trưởng ấp Hùng" is a person, "trưởng ấp Quyết Thành" a hamlet's: after a role only a single given name counts.
    private int inRole(int first) {
        var last = lastCapital(first, 3);
        var isOne = last == first
                && sheet.begins(first, Meaning.GIVEN)
                && !sheet.isGuess(first, Meaning.GIVEN)
                && !sheet.begins(first, Meaning.NAMED_THING);
        var isTwo = last == first + 1
                && sheet.begins(first, Meaning.MIDDLE)
                && sheet.begins(last, Meaning.GIVEN)
                && !sheet.ends(first - 1, Meaning.HAMLET);
        if (sheet.reach(first) >= 2 && sheet.beginsAny(first, OTHER) || stops(first) || !(isOne || isTwo)) {
            return -1;
        }
        return tokens.isUpper(last + 1) && tokens.gap(last + 1) == Tokens.APART
                ? -1
                : claim(first, last, 0.75, "tên sau chức danh");
    }

    /// "chu ho": the second half of a label is no name.
    private boolean isInsideLabel(int token) {
        return sheet.covers(token, Meaning.NAME_LABEL) && !sheet.begins(token, Meaning.NAME_LABEL)
                || sheet.covers(token, Meaning.ROLE) && !sheet.begins(token, Meaning.ROLE);
    }

    /// Whether the sentence has a number of somebody.
    private boolean isNumbered(int token) {
        return finds.has(
                tokens.sentence(token), Kind.PHONE, Kind.ID_NUMBER, Kind.BANK_ACCOUNT, Kind.INSURANCE, Kind.PLATE);
    }

    /// "anh hung 0900…", "goi chi lan so 0900…": typed in small letters, only beside a number of theirs.
    private int small(int token) {
        if (!sheet.begins(token, Meaning.GIVEN)
                || sheet.covers(token, Meaning.TITLE)
                || isInsideLabel(token)
                || sheet.begins(token, Meaning.NOT_IN_NAME)
                || !context.isAfterTitle(token) && !context.isAfterLabel(token)
                || stops(token)) {
            return -1;
        }
        var last = token;
        if (tokens.isWord(token + 1)
                && tokens.shape(token + 1) == Tokens.LOWER
                && sheet.begins(token + 1, Meaning.GIVEN)
                && !sheet.begins(token + 1, Meaning.NOT_IN_NAME)
                && finds.isFree(token + 1)) {
            last = token + 1;
        }
        var called = tokens.isWord(last + 1) && tokens.key(last + 1) == Bare.key("oi");
        var told = context.endsWell(last) && isNumbered(token) && TOLD.contains(tokens.key(token - 1));
        if (called || told || context.isBesideNumber(last)) {
            return claim(token, last, 0.65, "tên sau cách xưng hô, cạnh số của người ấy");
        }
        return last == token && isWritten(token) && context.endsWell(last)
                ? claim(token, last, 0.55, "tên sau cách xưng hô, viết chữ thường")
                : -1;
    }

    /// "anh tuấn, …" with its mark and no other meaning, after a title that begins hardly any other word.
    private boolean isWritten(int token) {
        return tokens.hasMarks(token)
                && !sheet.isGuess(token, Meaning.GIVEN)
                && sheet.reach(token) < 2
                && !EVERYDAY.contains(tokens.key(token))
                && PLAIN.contains(tokens.key(token - 1));
    }

    /// Y Bion Kbuôr, H'Loan Niê, K'Brôi; not the K'ho or M'nông.
    private boolean isHighland(int token) {
        if (isJoined(token)) {
            var first = Character.toUpperCase(sheet.first(token));
            return (first == 'H' || first == 'K')
                    && tokens.shape(token) != Tokens.LOWER
                    && !sheet.begins(token, Meaning.ETHNIC_GROUP)
                    && !context.isNamedThing(token);
        }
        var y = tokens.shape(token) == Tokens.LETTER
                && sheet.first(token) == 'Y'
                && tokens.gap(token) != Tokens.TOGETHER;
        return y
                && isCapitalPart(token + 1)
                && sheet.reach(token) < 2
                && (context.isIntroduced(token) || isCapitalPart(token + 2));
    }

    private boolean isJoined(int token) {
        var next = tokens.start(token) + 1;
        if (next >= tokens.end(token)) {
            return false;
        }
        return switch (sheet.text()[next]) {
            case '\'', '\u2019', '\u2018', '\u02bc', '\u00b4', '`' -> true;
            default -> false;
        };
    }
}
