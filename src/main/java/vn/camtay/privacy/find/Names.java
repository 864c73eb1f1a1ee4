package vn.camtay.privacy.find;

import java.util.Set;
import vn.camtay.privacy.Kind;
import vn.camtay.privacy.text.Bare;
import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// Names of people: those handed in, those after a title, role or label, and those that begin with a surname.
final class Names {
    private static final long NOT_PEOPLE = Meaning.PLACE.bit | Meaning.COMPOUND.bit;
    private static final int MOST_WORDS = 6;
    private static final long VAN = Bare.key("van");
    private static final long THI = Bare.key("thi");
    private static final long DUONG = Bare.key("duong");
    private static final Set<Long> FREQUENT = Bare.keys("nguyen tran pham huynh bui ngo dieu trinh hoang truong");
    /// Everyday words too, but hardly before "van" or "thi".
    private static final Set<Long> FEW_MEANINGS = Bare.keys("le vu duong hoang dinh truong ly lam cao luong dao");

    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;
    private final NameContext context;
    private final GivenNames given;
    private final Addresses addresses;

    Names(Finds finds, Addresses addresses) {
        this.finds = finds;
        this.addresses = addresses;
        sheet = finds.sheet;
        tokens = sheet.tokens;
        context = new NameContext(finds);
        given = new GivenNames(finds, context, addresses);
    }

    void findKnown() {
        for (var token = 0; token < sheet.size(); token++) {
            if (sheet.begins(token, Meaning.KNOWN) && finds.isFree(token)) {
                var last = token;
                while (sheet.covers(last + 1, Meaning.KNOWN) && !sheet.begins(last + 1, Meaning.KNOWN)) {
                    last++;
                }
                if (last > token || tokens.shape(token) != Tokens.LOWER) {
                    finds.claim(Kind.NAME, token, last, 0.99, "tên có trong danh sách đã biết");
                    token = last;
                }
            }
        }
    }

    void find() {
        for (var token = 0; token < sheet.size(); token++) {
            if (tokens.isWord(token) && finds.isFree(token) && !addresses.isInside(token)) {
                token = Math.max(token, read(token));
            }
        }
    }

    /// The last token of a name that begins here and was claimed, or -1.
    private int read(int token) {
        if (sheet.begins(token, Meaning.SURNAME)) {
            var last = switch (tokens.shape(token)) {
                case Tokens.UPPER -> upper(token);
                case Tokens.LOWER -> lower(token);
                default -> capitalised(token);
            };
            if (last >= 0) {
                return last;
            }
        }
        return given.read(token);
    }

    private int claim(int first, int last, double score, String why) {
        return finds.claim(Kind.NAME, first, last, score, why) ? last : -1;
    }

    /// Nguyễn Văn An; Nguyen Van An; Điểu Trư.
    private int capitalised(int first) {
        var last = given.lastCapital(first, MOST_WORDS);
        var words = last - first + 1;
        if (words < 2) {
            return -1;
        }
        var introduced = context.isIntroduced(first);
        var personally = context.isAfterTitle(first) || context.isAfterLabel(first);
        if (!personally && isOtherThing(first, words)
                || !introduced && context.isNamedThing(first)
                || isStreet(first)
                || isFamous(first, words) && !isNamesake(first, last)) {
            return skip(first, last);
        }
        var score = scoreOfCapitalised(first, last, introduced);
        return score < 0.5 ? -1 : claim(first, last, score, "họ và tên viết hoa");
    }

    /// Looked at and no name: the rest of it is none either.
    private int skip(int first, int last) {
        finds.leaveAlone(first, last);
        return last;
    }

    private double scoreOfCapitalised(int first, int last, boolean introduced) {
        var words = last - first + 1;
        var common = sheet.begins(first, Meaning.COMMON_SURNAME);
        var isGiven = sheet.begins(last, Meaning.GIVEN) || tokens.length(last) == 1;
        var middle = sheet.begins(first + 1, Meaning.MIDDLE);
        if (introduced) {
            return isGiven ? 0.97 : 0.9;
        }
        if (sheet.isGuess(first, Meaning.SURNAME) && !(words >= 3 && middle && isGiven)) {
            return 0;
        }
        if (words >= 3) {
            return middle ? isGiven ? 0.95 : 0.85 : !common || isGiven ? 0.75 : 0.4;
        }
        if (isInsideTitle(first) || common && sheet.isBare(first, Meaning.SURNAME)) {
            return 0;
        }
        return isGiven ? common ? 0.7 : 0.85 : common ? 0.3 : 0.6;
    }

    /// A capitalised word right before, in the middle of a sentence: a longer proper noun.
    private boolean isInsideTitle(int first) {
        var before = first - 1;
        return tokens.gap(first) == Tokens.APART
                && tokens.isWord(before)
                && tokens.shape(before) != Tokens.LOWER
                && !finds.isTaken(before)
                && tokens.gap(before) != Tokens.NEW_LINE
                && !tokens.isAnySign(before - 1);
    }

    /// "anh Lê Lợi, sđt …": a living person of a famous name has a number, a birth date, or a young title.
    private boolean isNamesake(int first, int last) {
        return context.isAfterLabel(first)
                || context.isAfterTitle(first) && (context.isAfterYoungTitle(first) || context.isBesideNumber(last));
    }

    private boolean isFamous(int first, int words) {
        return sheet.reach(first) >= words && sheet.begins(first, Meaning.FAMOUS);
    }

    private boolean isOtherThing(int first, int words) {
        var reach = sheet.reach(first);
        var inside = sheet.covers(first, Meaning.COMPOUND) && !sheet.begins(first, Meaning.COMPOUND);
        var named = sheet.covers(first, Meaning.FAMOUS) && !sheet.begins(first, Meaning.FAMOUS)
                || sheet.covers(first, Meaning.PLACE)
                        && !sheet.begins(first, Meaning.PLACE)
                        && tokens.shape(first - 1) != Tokens.LOWER;
        return named
                || inside && tokens.shape(first) != Tokens.CAPITALISED
                || reach >= 2 && (sheet.beginsAny(first, NOT_PEOPLE) && reach + 1 >= words || isFamous(first, words));
    }

    /// NGUYỄN VĂN AN: in a heading of capitals every word must be one of a name.
    private int upper(int first) {
        if (context.isAfterLabel(first)) {
            var labelled = given.labelled(first);
            if (labelled >= 0) {
                return labelled;
            }
        }
        var last = first;
        while (last < first + 4
                && (isUpperPart(last + 1) && !goesOn(first, last + 1) || isGivenByPlace(first, last + 1))
                && !(last >= first + 2 && isCompound(last + 1))) {
            last++;
        }
        var words = last - first + 1;
        if (words < 2) {
            return -1;
        }
        var introduced = context.isIntroduced(first);
        var inside = sheet.covers(first, Meaning.COMPOUND) && !sheet.begins(first, Meaning.COMPOUND);
        var personally = context.isAfterTitle(first) || context.isAfterLabel(first);
        if (inside
                || !personally && isOtherThing(first, words)
                || !introduced && context.isNamedThing(first)
                || isStreet(first)
                || isFamous(first, words) && !isNamesake(first, last)
                || sheet.reach(first) >= 2 && sheet.begins(first, Meaning.COMPOUND)) {
            return skip(first, last);
        }
        var score = scoreOfUpper(first, last, introduced);
        return score < 0.5 ? -1 : claim(first, last, score, "họ và tên viết chữ in");
    }

    /// An everyday word after the second: "NGUYỄN DU ĐƯỢC…", but not "NGUYỄN VĂN ĐƯỢC".
    private boolean goesOn(int first, int token) {
        var third = token == first + 2 && (tokens.key(first + 1) == VAN || tokens.key(first + 1) == THI);
        return token >= first + 2 && !third && sheet.begins(token, Meaning.NOT_IN_NAME);
    }

    private boolean isCompound(int token) {
        return sheet.reach(token) >= 2 && sheet.begins(token, Meaning.COMPOUND);
    }

    private boolean isUpperPart(int token) {
        return tokens.isWord(token)
                && tokens.isUpper(token)
                && tokens.gap(token) == Tokens.APART
                && sheet.beginsAny(token, GivenNames.PARTS)
                && !given.stops(token)
                && finds.isFree(token);
    }

    /// "duong tran phu" without marks: a street, not the family Dương.
    private boolean isStreet(int first) {
        return tokens.key(first) == DUONG
                && sheet.isBare(first, Meaning.SURNAME)
                && sheet.beginsAny(first + 1, Meaning.SURNAME.bit | Meaning.FAMOUS.bit);
    }

    private double scoreOfUpper(int first, int last, boolean introduced) {
        var words = last - first + 1;
        var isGiven = sheet.begins(last, Meaning.GIVEN) || isGivenByPlace(first, last);
        var middle = sheet.begins(first + 1, Meaning.MIDDLE);
        var common = sheet.begins(first, Meaning.COMMON_SURNAME);
        if (introduced) {
            return isGiven ? 0.95 : 0.8;
        }
        if (sheet.isGuess(first, Meaning.SURNAME)
                && !(words >= 3 && tokens.key(first + 1) == VAN || tokens.key(first + 1) == THI)) {
            return 0;
        }
        if (common && isGoingOn(first) && tokens.key(first + 1) != THI) {
            return 0;
        }
        if (words >= 3) {
            return isGiven && (middle || !common) ? 0.9 : 0.4;
        }
        var listed = context.isListed(first) || context.isBesideNumber(last);
        return isGiven
                        && context.startsAfresh(first)
                        && context.endsWell(last)
                        && (FREQUENT.contains(tokens.key(first)) || listed)
                ? 0.7
                : 0;
    }

    /// In the middle of a heading: another word of capitals right before.
    private boolean isGoingOn(int first) {
        return tokens.isWord(first - 1)
                && tokens.isUpper(first - 1)
                && tokens.gap(first) == Tokens.APART
                && !finds.isTaken(first - 1);
    }

    /// nguyễn văn an, nguyen van an.
    private int lower(int first) {
        var last = first;
        var guessed = sheet.isGuess(first, Meaning.SURNAME);
        while (last < first + 3
                && (isLowerPart(last + 1, guessed) || isGivenByPlace(first, last + 1))
                && !(last >= first + 2 && sheet.begins(last + 1, Meaning.NOT_IN_NAME))) {
            last++;
        }
        while (last > first && !sheet.begins(last, Meaning.GIVEN) && !isGivenByPlace(first, last)) {
            last--;
        }
        var words = last - first + 1;
        var street = isStreet(first);
        if (words < 2
                || street
                || context.isNamedThing(first)
                || isOtherThing(first, words) && !context.isAfterTitle(first)) {
            return -1;
        }
        var written = sheet.reach(first + 1) >= 2 && sheet.begins(first + 1, Meaning.COMPOUND);
        var score = written && sheet.begins(first, Meaning.COMMON_SURNAME) && !context.isIntroduced(first)
                ? 0
                : scoreOfLower(first, last);
        return score < 0.5 ? -1 : claim(first, last, score, "họ và tên viết chữ thường");
    }

    /// "nguyen thi dep": after a surname that is nothing else and "văn" or "thị" any word is a given name.
    private boolean isGivenByPlace(int first, int token) {
        return token == first + 2
                && tokens.isWord(token)
                && isSurelySurname(first)
                && (tokens.key(first + 1) == VAN || tokens.key(first + 1) == THI)
                && tokens.gap(token) == Tokens.APART
                && tokens.shape(token) == tokens.shape(first)
                && tokens.length(token) <= 6
                && !sheet.begins(token, Meaning.NOT_IN_NAME)
                && finds.isFree(token);
    }

    private boolean isSurelySurname(int first) {
        return !sheet.begins(first, Meaning.COMMON_SURNAME) || tokens.hasMarks(first) && tokens.hasMarks(first + 1);
    }

    private boolean isLowerPart(int token, boolean guessed) {
        return tokens.isWord(token)
                && tokens.shape(token) == Tokens.LOWER
                && tokens.gap(token) == Tokens.APART
                && sheet.beginsAny(token, GivenNames.PARTS)
                && (guessed || !sheet.isGuess(token, Meaning.GIVEN))
                && !given.stops(token)
                && finds.isFree(token);
    }

    /// At least two of its words carry marks: no chance likeness.
    private boolean isMarked(int first, int last) {
        var marked = 0;
        for (var token = first; token <= last; token++) {
            marked += tokens.hasMarks(token) ? 1 : 0;
        }
        return marked >= 2;
    }

    private double scoreOfLower(int first, int last) {
        var words = last - first + 1;
        var common = sheet.begins(first, Meaning.COMMON_SURNAME);
        var second = tokens.key(first + 1);
        var plainMiddle = words >= 3 && (second == VAN || second == THI);
        var introduced = context.isIntroduced(first);
        var bounded = context.startsAfresh(first) && context.endsWell(last);
        if (words == 2) {
            var frequent = FREQUENT.contains(tokens.key(first));
            return frequent && bounded && (introduced || context.isBesideNumber(last)) ? 0.6 : 0;
        }
        if (sheet.isGuess(first, Meaning.SURNAME) && !bounded) {
            return 0;
        }
        if (plainMiddle) {
            var written = tokens.hasMarks(first) && tokens.hasMarks(first + 1);
            var beside = context.isListed(first) || context.isBesideNumber(last);
            var clear = bounded && (beside || FEW_MEANINGS.contains(tokens.key(first)));
            return !common || written || clear ? 0.85 : introduced ? 0.7 : 0;
        }
        if (!sheet.begins(first + 1, Meaning.MIDDLE)) {
            return 0;
        }
        var beside = introduced || context.isListed(first) || context.isBesideNumber(last);
        if (sheet.isBare(first, Meaning.SURNAME)) {
            var apart = context.isApart(first) && context.isClosed(last);
            var sure = introduced || apart && (FREQUENT.contains(tokens.key(first)) || tokens.isNumber(last + 2));
            return bounded && !isCompound(first) && (sure || beside && FREQUENT.contains(tokens.key(first))) ? 0.7 : 0;
        }
        var opens = context.isApart(first) && !isCompound(first);
        return introduced || (bounded || opens) && isMarked(first, last) ? 0.75 : 0;
    }
}
