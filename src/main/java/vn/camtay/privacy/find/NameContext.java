package vn.camtay.privacy.find;

import java.util.Set;
import vn.camtay.privacy.text.Bare;
import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// What stands before and after a possible name: a title, a role, a label such as "Họ tên:"; or a street, school or
/// company that is only called after somebody.
final class NameContext {
    private static final long LEVELS =
            Meaning.HAMLET.bit | Meaning.COMMUNE.bit | Meaning.DISTRICT.bit | Meaning.PROVINCE_WORD.bit;
    private static final Set<Long> YOUNG = Bare.keys("em chau be con chi thay");
    private static final int ROLE_NEAR = 6;
    private static final long SO = Bare.key("so");
    private static final long AFTER = Labels.NUMBERS
            | Meaning.BIRTH.bit
            | Meaning.ADDRESS.bit
            | Meaning.NOT_IN_NAME.bit
            | Meaning.HAMLET.bit
            | Meaning.TEAM.bit;

    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;

    NameContext(Finds finds) {
        this.finds = finds;
        sheet = finds.sheet;
        tokens = sheet.tokens;
    }

    /// ông, bà, anh, chị, em… right before.
    boolean isAfterTitle(int name) {
        return tokens.gap(name) == Tokens.APART
                        && sheet.ends(name - 1, Meaning.TITLE)
                        && !sheet.ends(name - 1, Meaning.NAMED_THING)
                        && finds.isFree(name - 1)
                        && !isWithinOther(name)
                || isAfterShortTitle(name);
    }

    /// Nobody of history is called so.
    boolean isAfterYoungTitle(int name) {
        return tokens.isWord(name - 1) && YOUNG.contains(tokens.key(name - 1));
    }

    /// "a Hùng", "c. Lan".
    private boolean isAfterShortTitle(int name) {
        var dotted = tokens.isSign(name - 1, '.');
        var title = dotted ? name - 2 : name - 1;
        return sheet.ends(title, Meaning.SHORT_TITLE)
                && tokens.gap(name) != Tokens.NEW_LINE
                && (dotted || tokens.gap(name) == Tokens.APART)
                && tokens.gap(title) != Tokens.TOGETHER
                && sheet.begins(name, Meaning.GIVEN)
                && tokens.shape(title) != Tokens.UPPER;
    }

    /// "Bà Rịa", "Bác Hồ", "đường Bà Triệu": the title belongs to something else.
    private boolean isWithinOther(int name) {
        var called = tokens.shape(name) == Tokens.CAPITALISED;
        var lower = tokens.shape(name - 1) == Tokens.LOWER;
        var other =
                Meaning.FAMOUS.bit | (called && lower ? 0 : Meaning.PLACE.bit) | (called ? 0 : Meaning.COMPOUND.bit);
        return sheet.reach(name - 1) > 1 && sheet.beginsAny(name - 1, other)
                || tokens.shape(name - 1) != Tokens.LOWER && isNamedThing(name - 1);
    }

    boolean isAfterRole(int name) {
        var before = tokens.isSign(name - 1, ".") || tokens.isSign(name - 1, ':') ? name - 2 : name - 1;
        return tokens.gap(name) != Tokens.NEW_LINE && sheet.ends(before, Meaning.ROLE);
    }

    /// "Họ và tên: …", with the name in the same line.
    boolean isAfterLabel(int name) {
        var before = name - 1;
        while (before > name - 4 && tokens.isSign(before, ":.=-\"|'\t") && tokens.gap(before + 1) != Tokens.NEW_LINE) {
            before--;
        }
        var labelled = tokens.gap(before + 1) != Tokens.NEW_LINE
                && sheet.ends(before, Meaning.NAME_LABEL)
                && finds.isFree(before);
        return labelled || isFirstInNamedColumn(name);
    }

    /// The first word of a cell below "Họ và tên".
    private boolean isFirstInNamedColumn(int name) {
        return (finds.columns.above(name) & Meaning.NAME_LABEL.bit) != 0
                && (tokens.gap(name) == Tokens.NEW_LINE || tokens.isSign(name - 1, "|;,\t\""));
    }

    boolean isIntroduced(int name) {
        return isAfterTitle(name) || isAfterRole(name) || isAfterLabel(name);
    }

    /// Whether what begins here is called after somebody: "đường …", "Trường THPT …", "TP. …".
    boolean isNamedThing(int name) {
        if (tokens.gap(name) == Tokens.NEW_LINE) {
            return false;
        }
        var before = name - 1;
        while (before > name - 3 && tokens.isSign(before, ".\"“'‘") && tokens.gap(before + 1) != Tokens.NEW_LINE) {
            before--;
        }
        return sheet.ends(before, Meaning.NAMED_THING) && !sheet.ends(before, Meaning.ROLE) && !isOffice(before);
    }

    /// "Chủ tịch UBND xã Trần …": the commune belongs to the role, not to the name.
    private boolean isOffice(int level) {
        if ((sheet.ends(level) & LEVELS) == 0) {
            return false;
        }
        for (var token = level - 1; token >= level - ROLE_NEAR && token >= 0; token--) {
            if (tokens.gap(token + 1) == Tokens.NEW_LINE) {
                return false;
            }
            if (sheet.ends(token, Meaning.ROLE)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a list, line or sentence may begin here.
    boolean startsAfresh(int name) {
        if (tokens.gap(name) == Tokens.NEW_LINE || tokens.isAnySign(name - 1) || finds.isTaken(name - 1)) {
            return true;
        }
        return tokens.isNumber(name - 1) || isIntroduced(name) || isJoining(name - 1);
    }

    private boolean isJoining(int token) {
        return tokens.isWord(token)
                && (sheet.begins(token, Meaning.NOT_IN_NAME) || (sheet.ends(token) & Labels.NUMBERS) != 0)
                && tokens.shape(token) == Tokens.LOWER;
    }

    /// Whether nothing stands right before: a line or cell begins, or a sign does.
    boolean isApart(int name) {
        return tokens.gap(name) == Tokens.NEW_LINE || tokens.isAnySign(name - 1);
    }

    /// Whether a name may end here: the line ends, a sign, a number or the label of one follows.
    boolean endsWell(int last) {
        var next = last + 1;
        return tokens.gap(next) == Tokens.NEW_LINE
                || tokens.isAnySign(next)
                || tokens.isNumber(next)
                || sheet.beginsAny(next, AFTER)
                || finds.isTaken(next);
    }

    private boolean takenWithin(int from, int tokensOn) {
        for (var token = from; token < from + tokensOn; token++) {
            if (finds.isTaken(token)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it follows the number of a line in a list: "3. ".
    boolean isListed(int name) {
        return tokens.isNumber(name - 1) || tokens.isSign(name - 1, ".)/") && tokens.isNumber(name - 2);
    }

    /// Whether nothing goes on after a name: the line ends, or a sign or number follows.
    boolean isClosed(int last) {
        var next = last + 1;
        return tokens.gap(next) == Tokens.NEW_LINE
                || tokens.isAnySign(next)
                || tokens.isNumber(next)
                || finds.isTaken(next);
    }

    /// Whether a number of a person or its label follows at once: "anh hung 0900…".
    boolean isBesideNumber(int last) {
        var next = tokens.isSign(last + 1, ":,-(") ? last + 2 : last + 1;
        if (finds.isTaken(next) || tokens.isWord(next) && tokens.key(next) == SO && takenWithin(next, 3)) {
            return true;
        }
        return sheet.beginsAny(next, Labels.NUMBERS | Meaning.BIRTH.bit)
                && tokens.gap(next) != Tokens.NEW_LINE
                && takenWithin(next, 5);
    }
}
