package vn.camtay.privacy.find;

import org.jspecify.annotations.Nullable;
import vn.camtay.privacy.Kind;
import vn.camtay.privacy.find.NumberReading.Match;
import vn.camtay.privacy.text.Bare;

/// Reads a run of digits as a phone number: mobile by its carrier's prefix, with or without the country's, landline by
/// its
/// area, the eleven digits of former years.
final class PhoneReading {
    static final double MOBILE = 0.9;
    private static final double LANDLINE = 0.8;
    private static final String WHY_MOBILE = "10 số, đúng đầu số di động";

    private final DigitRun run;
    private final Finds finds;

    PhoneReading(DigitRun run, Finds finds) {
        this.run = run;
        this.finds = finds;
    }

    @Nullable
    Match read(int first, boolean labelled) {
        if (first > 0 && finds.sheet.tokens.isWord(first - 1) && finds.sheet.tokens.gap(first) == 0) {
            var spelled = afterLetterO(first);
            if (spelled != null) {
                return spelled;
            }
        }
        var abroad = international();
        if (abroad != null) {
            return abroad;
        }
        var ten = run.groupAt(10);
        if (ends(ten) && NumberForms.isMobile(run, 0)) {
            return new Match(Kind.PHONE, ten, labelled ? 0.99 : MOBILE, WHY_MOBILE);
        }
        var landline = landline(labelled);
        return landline != null || !labelled ? landline : loose(ten);
    }

    private @Nullable Match landline(boolean labelled) {
        var eleven = run.groupAt(11);
        if (ends(eleven) && run.digit(0) == '0' && run.digit(1) == '2' && run.digit(2) != '0') {
            return new Match(Kind.PHONE, eleven, labelled ? 0.85 : LANDLINE, "11 số, đầu số máy bàn 02");
        }
        if (ends(eleven) && NumberForms.isOldMobile(run, 0)) {
            return new Match(Kind.PHONE, eleven, LANDLINE, "11 số, đầu số di động cũ");
        }
        return null;
    }

    /// +84 900 000 123, 84900000123, 0084…, +84 (0) 900…
    private @Nullable Match international() {
        var skip = run.digit(0) == '0' && run.digitsTo(run.groups() - 1) >= 13 && run.digit(1) == '0' ? 2 : 0;
        if (run.digitsTo(run.groups() - 1) < 11 || run.digit(skip) != '8' || run.digit(skip + 1) != '4') {
            return null;
        }
        var zero = run.digit(skip + 2) == '0' ? 1 : 0;
        var from = skip + 2 + zero;
        var last = run.groupAt(from + 9);
        if (ends(last) && NumberForms.isCarrier(run.digit(from), run.digit(from + 1))) {
            return new Match(Kind.PHONE, last, 0.93, "số di động viết với mã nước 84");
        }
        var landline = run.groupAt(from + 10);
        return ends(landline) && run.digit(from) == '2'
                ? new Match(Kind.PHONE, landline, LANDLINE, "số máy bàn viết với mã nước 84")
                : null;
    }

    private @Nullable Match afterLetterO(int first) {
        var tokens = finds.sheet.tokens;
        var nine = run.groupAt(9);
        var letterO = tokens.length(first - 1) == 1 && tokens.key(first - 1) == Bare.key("o");
        return letterO && ends(nine) && NumberForms.isCarrier(run.digit(0), run.digit(1))
                ? new Match(Kind.PHONE, nine, 0.85, "số di động gõ chữ o thay số 0")
                : null;
    }

    /// After "sđt" a number may lack its zero, as spreadsheets drop it, or have a prefix nobody has yet.
    private @Nullable Match loose(int ten) {
        if (ends(ten) && run.digit(0) == '0') {
            return new Match(Kind.PHONE, ten, 0.8, "10 số đứng sau chữ điện thoại");
        }
        var nine = run.groupAt(9);
        return ends(nine) && NumberForms.isCarrier(run.digit(0), run.digit(1))
                ? new Match(Kind.PHONE, nine, 0.8, "9 số sau chữ điện thoại, mất số 0 đầu")
                : null;
    }

    /// "0900.000.123.456" is no phone and something more.
    private boolean ends(int group) {
        if (group < 0) {
            return false;
        }
        if (group + 1 == run.groups()) {
            return true;
        }
        var next = run.joint(group + 1);
        return next == ' ' || group == 0 || next != run.joint(group);
    }
}
