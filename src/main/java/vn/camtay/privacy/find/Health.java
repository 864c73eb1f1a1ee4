package vn.camtay.privacy.find;

import vn.camtay.privacy.Kind;
import vn.camtay.privacy.text.Bare;
import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// An illness or a people's name, where the sentence tells of somebody who can be recognised. Of nobody in particular
/// it
/// is left alone.
final class Health {
    private static final Kind[] PERSON = {
        Kind.NAME, Kind.ID_NUMBER, Kind.PHONE, Kind.INSURANCE, Kind.BIRTH_DATE, Kind.EMAIL, Kind.PASSPORT
    };
    private static final long THANG = Bare.key("thang");
    private static final long TUAN = Bare.key("tuan");
    private static final int VERB_NEAR = 5;
    private static final int TOPIC_NEAR = 5;
    private static final int FORM_LINES = 8;

    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;

    Health(Finds finds) {
        this.finds = finds;
        sheet = finds.sheet;
        tokens = sheet.tokens;
    }

    void find() {
        for (var token = 0; token < sheet.size(); token++) {
            if (!tokens.isWord(token) || !finds.isFree(token)) {
                continue;
            }
            var minor = sheet.begins(token, Meaning.MINOR_ILLNESS) && !sheet.isBare(token, Meaning.MINOR_ILLNESS);
            var brief = sheet.isBare(token, Meaning.ILLNESS) && sheet.reach(token) < 2;
            if (sheet.begins(token, Meaning.ILLNESS) && !brief || minor) {
                token = illness(token);
            } else if (sheet.begins(token, Meaning.ETHNIC_GROUP)) {
                group(token);
            }
        }
    }

    private int illness(int first) {
        var minor = !sheet.begins(first, Meaning.ILLNESS);
        var last = first + Math.max(1, sheet.reach(first)) - 1;
        var verb = isSuffered(first);
        var cell = !minor && isCell(first, last);
        if (!(verb || cell || !minor && isStatement(first)) || !isOfPerson(first) || isTopic(first)) {
            return first;
        }
        last = details(last);
        if (minor && last == first && !verb) {
            return first;
        }
        finds.claim(Kind.HEALTH, first, last, verb ? 0.9 : 0.75, "bệnh tật của một người được nêu tên");
        return last;
    }

    /// "khuyết tật nặng", "liệt nửa người", "nhiễm HIV": statements without a verb of their own.
    private boolean isStatement(int first) {
        return tokens.isWord(first - 1) && finds.isTaken(first - 1) || sheet.reach(first) >= 2;
    }

    private int details(int last) {
        var end = last;
        for (var steps = 0; steps < 4 && end + 1 < sheet.size(); steps++) {
            var next = end + 1;
            if (tokens.gap(next) == Tokens.NEW_LINE || !finds.isFree(next)) {
                break;
            }
            var counted = tokens.key(next) == THANG || tokens.key(next) == TUAN;
            if (sheet.begins(next, Meaning.ILLNESS_DETAIL) && (!counted || tokens.isNumber(end))) {
                end = next;
                while (sheet.covers(end + 1, Meaning.ILLNESS_DETAIL)
                        && !sheet.begins(end + 1, Meaning.ILLNESS_DETAIL)) {
                    end++;
                }
            } else if (tokens.isNumber(next) && tokens.length(next) <= 2 && isDetailOrThai(end, next)) {
                end = next;
            } else {
                break;
            }
        }
        return end;
    }

    /// "type 2", "giai đoạn 3", "mang thai 7 tháng".
    private boolean isDetailOrThai(int end, int number) {
        return sheet.covers(end, Meaning.ILLNESS_DETAIL) || sheet.begins(number + 1, Meaning.ILLNESS_DETAIL);
    }

    private boolean isSuffered(int first) {
        if (tokens.isWord(first - 1)
                && tokens.key(first - 1) == Bare.key("co")
                && sheet.begins(first, Meaning.ILLNESS)) {
            return true;
        }
        for (var token = first - 1; token >= first - VERB_NEAR && token >= 0; token--) {
            if (tokens.sentence(token) != tokens.sentence(first) || tokens.isSign(token, ";")) {
                return false;
            }
            if (sheet.ends(token, Meaning.SUFFERS) && !(tokens.length(token) <= 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTopic(int first) {
        for (var token = first - 1; token >= first - TOPIC_NEAR && token >= 0; token--) {
            if (tokens.sentence(token) != tokens.sentence(first) || finds.isTaken(token)) {
                return false;
            }
            if (sheet.ends(token, Meaning.ABOUT_ILLNESS)) {
                return true;
            }
        }
        return false;
    }

    /// Between commas, bars or brackets, as in a list or a form.
    private boolean isCell(int first, int last) {
        var before = tokens.isAnySign(first - 1) || finds.isTaken(first - 1);
        var after = tokens.gap(last + 1) == Tokens.NEW_LINE || tokens.isAnySign(last + 1);
        return before && after;
    }

    private boolean isOfPerson(int token) {
        var sentence = tokens.sentence(token);
        if (finds.has(sentence, PERSON)) {
            return true;
        }
        return startsWithTitle(sentence, token) && finds.has(sentence - 1, PERSON) || isForm(token);
    }

    /// "Bà bị …" after a sentence with her name.
    private boolean startsWithTitle(int sentence, int token) {
        var first = token;
        while (first > 0 && tokens.sentence(first - 1) == sentence && token - first < 40) {
            first--;
        }
        return sheet.begins(first, Meaning.TITLE);
    }

    /// "Dân tộc: …", "Bệnh: …" in the lines below a name.
    private boolean isForm(int token) {
        if (!tokens.isSign(token - 1, ':')) {
            return false;
        }
        var sentence = tokens.sentence(token);
        for (var back = 1; back <= FORM_LINES; back++) {
            if (finds.has(sentence - back, PERSON)) {
                return true;
            }
        }
        return false;
    }

    private void group(int first) {
        var last = first + Math.max(1, sheet.reach(first)) - 1;
        if (tokens.shape(first) == Tokens.LOWER
                && sheet.isMarkedLine(first)
                && !isAfterLabel(first, true)
                && !isRare(first, last)) {
            return;
        }
        var bare = sheet.isBare(first, Meaning.ETHNIC_GROUP) && !isRare(first, last);
        var labelled = isAfterLabel(first, bare);
        var cell = sheet.reach(first) >= 1 && isRare(first, last) && isCell(first, last);
        var bracketed = tokens.isSign(first - 1, '(') && finds.isTaken(first - 2) && tokens.isSign(last + 1, ')');
        if ((labelled || cell || bracketed) && isOfPerson(first) && !isTopicGroup(first)) {
            finds.claim(Kind.ETHNICITY, first, last, labelled ? 0.92 : 0.75, "dân tộc của một người được nêu tên");
        }
    }

    /// Kinh, Hoa, Thái, Mông, Dao, Mạ, Co, Thổ are other words too.
    private boolean isRare(int first, int last) {
        return last > first
                || tokens.length(first) >= 5
                || tokens.length(first) == 3
                        && tokens.hasMarks(first)
                        && Character.toUpperCase(sheet.first(first)) == 'T';
    }

    private boolean isAfterLabel(int first, boolean strictly) {
        var before = first - 1;
        while (before > first - 3 && tokens.isSign(before, ":=\"|-")) {
            before--;
        }
        var near = sheet.ends(before, Meaning.ETHNIC_LABEL) && tokens.gap(before + 1) != Tokens.NEW_LINE;
        return near && (!strictly || tokens.length(before) == 3 || before < first - 1);
    }

    /// "người dân tộc", "những người Khmer": nobody in particular.
    private boolean isTopicGroup(int first) {
        for (var token = first - 1; token >= first - 4 && token >= 0; token--) {
            if (sheet.ends(token, Meaning.ABOUT_ILLNESS)) {
                return true;
            }
        }
        return false;
    }
}
