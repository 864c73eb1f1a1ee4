package vn.camtay.privacy.find;

import java.util.Set;
import vn.camtay.privacy.Kind;
import vn.camtay.privacy.text.Bare;
import vn.camtay.privacy.text.Meaning;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// Birth dates: a date after "sinh", "SN" and the like, or a date of former years right after a name.
final class BirthDates {
    private static final int MOST_BETWEEN = 5;
    private static final int MOST_AFTER_NAME = 4;
    private static final int MOST_IN_ROW = 9;
    private static final int YOUNGEST_UNLABELLED = 2020;
    private static final long SINH = Bare.key("sinh");
    private static final Set<Long> MAY_STAND_BETWEEN = Bare.keys("""
            ngay nam thang la vao mung mong nu cu bac di cau hom duong am lich cua em anh chi ong ba
            chau be con toi co chu""");
    /// "khai sinh", "học sinh", "vệ sinh": no birth of anybody.
    private static final Set<Long> BEFORE_OTHER_SINH = Bare.keys("khai hoc ve phat tai thi tuyen giang ho an dan ky");

    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;
    private final Dates dates;

    BirthDates(Finds finds) {
        this.finds = finds;
        sheet = finds.sheet;
        tokens = sheet.tokens;
        dates = new Dates(sheet);
    }

    void findLabelled() {
        for (var token = 0; token < sheet.size(); token++) {
            if (sheet.ends(token, Meaning.BIRTH) && finds.isFree(token) && isBirth(token)) {
                after(token);
            } else if (tokens.isNumber(token) && (finds.columns.above(token) & Meaning.BIRTH.bit) != 0) {
                inColumn(token);
            }
        }
    }

    private void inColumn(int number) {
        if (finds.isFree(number) && dates.read(number)) {
            finds.claim(Kind.BIRTH_DATE, number, dates.last(), 0.95, "ngày, năm trong cột ngày sinh");
        }
    }

    private boolean isBirth(int label) {
        var sinh = tokens.key(label) == SINH ? label : label - 1;
        var before = sinh - 1;
        if (!tokens.isWord(sinh) || tokens.key(sinh) != SINH || !tokens.isWord(before)) {
            return true;
        }
        var joined = tokens.gap(sinh) == Tokens.APART && BEFORE_OTHER_SINH.contains(tokens.key(before));
        return !joined || isInsideName(before);
    }

    /// "Nguyễn Thị Học sinh năm 1980": a capital that begins no sentence.
    private boolean isInsideName(int token) {
        return tokens.startsCapital(token) && tokens.isWord(token - 1) && tokens.startsCapital(token - 1)
                || sheet.begins(token - 1, Meaning.MIDDLE) && tokens.gap(token) == Tokens.APART;
    }

    private void after(int label) {
        for (var token = label + 1; token <= label + MOST_BETWEEN && token < sheet.size(); token++) {
            if (finds.isTaken(token)
                    || tokens.gap(token) == Tokens.NEW_LINE && !tokens.isSign(token - 1, ':') && token > label + 1) {
                return;
            }
            if (tokens.isNumber(token)) {
                date(label, token);
                return;
            }
            var passes = tokens.isSign(token, ":.-–(=\"|'_\t")
                    || tokens.isWord(token) && MAY_STAND_BETWEEN.contains(tokens.key(token));
            if (!passes) {
                return;
            }
        }
    }

    private void date(int label, int number) {
        if (dates.isThang(number - 1) && dates.readMonth(number) || dates.read(number)) {
            finds.claim(Kind.BIRTH_DATE, number, dates.last(), 0.97, "ngày, năm đứng sau chữ sinh");
        } else if (dates.isShortYear(number)
                && !sheet.begins(number + 1, Meaning.UNIT)
                && !tokens.isSign(number + 1, "/-.")
                && number - label <= 3
                && tokens.key(label) != SINH | isNam(number - 1)) {
            finds.claim(Kind.BIRTH_DATE, number, number, 0.8, "hai số cuối của năm sinh");
        }
    }

    private boolean isNam(int token) {
        return tokens.isWord(token) && tokens.key(token) == Bare.key("nam");
    }

    /// Right after a name that was found: "Lê Thị Hoa, nữ, 1978", "Lê Thị Hoa (12/5/1978)".
    void findAfterNames() {
        for (var find : finds.list().toArray(Finds.Find[]::new)) {
            if (find.kind() == Kind.NAME) {
                afterName(find.last());
                inRow(find.last());
            }
        }
    }

    private void afterName(int name) {
        for (var token = name + 1; token <= name + MOST_AFTER_NAME && token < sheet.size(); token++) {
            if (tokens.gap(token) == Tokens.NEW_LINE || finds.isTaken(token)) {
                return;
            }
            if (tokens.isNumber(token)) {
                if (dates.read(token) && isPast() && standsAlone(dates.last())) {
                    finds.claim(Kind.BIRTH_DATE, token, dates.last(), 0.85, "ngày, năm đứng ngay sau tên người");
                }
                return;
            }
            if (!tokens.isSign(token, ",;-–(|/:\"\t") && !isSex(token)) {
                return;
            }
        }
    }

    /// A year alone in its cell some cells after a name: "Lý A Sử, dân tộc Mông, 1992".
    private void inRow(int name) {
        for (var token = name + 1; token <= name + MOST_IN_ROW && token < sheet.size(); token++) {
            if (tokens.gap(token) == Tokens.NEW_LINE || tokens.sentence(token) != tokens.sentence(name)) {
                return;
            }
            if (tokens.isNumber(token)) {
                var cell = tokens.isSign(token - 1, ",;|-–(/\t")
                        && (tokens.gap(token + 1) == Tokens.NEW_LINE || tokens.isSign(token + 1, ",;|-–)\t"));
                if (cell && finds.isFree(token) && dates.read(token) && isPast() && standsAlone(dates.last())) {
                    finds.claim(
                            Kind.BIRTH_DATE, token, dates.last(), 0.7, "năm trong cùng dòng danh sách với tên người");
                }
                return;
            }
        }
    }

    private boolean isPast() {
        return dates.isWholeDay() ? dates.year() <= YOUNGEST_UNLABELLED : dates.year() <= 2022;
    }

    private boolean isSex(int token) {
        return tokens.isWord(token) && (tokens.key(token) == Bare.key("nam") || tokens.key(token) == Bare.key("nu"));
    }

    private boolean standsAlone(int last) {
        return !(tokens.isWord(last + 1) && tokens.gap(last + 1) == Tokens.TOGETHER) && !tokens.isSign(last + 1, "/.")
                || tokens.isSign(last + 1, '.') && tokens.gap(last + 2) != Tokens.TOGETHER;
    }
}
