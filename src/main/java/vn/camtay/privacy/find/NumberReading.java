package vn.camtay.privacy.find;

import org.jspecify.annotations.Nullable;
import vn.camtay.privacy.Kind;
import vn.camtay.privacy.text.Meaning;

/// Decides what a run of digits is, given the label before it.
final class NumberReading {
    /// @param group the last group of the run that belongs to it
    record Match(Kind kind, int group, double score, String why) {}

    private static final int SHORTEST_ACCOUNT = 6;
    private static final int LONGEST_ACCOUNT = 20;

    private final DigitRun run;
    private final Finds finds;
    private final Labels labels;
    private final PhoneReading phones;

    NumberReading(DigitRun run, Finds finds, Labels labels) {
        this.run = run;
        this.finds = finds;
        this.labels = labels;
        phones = new PhoneReading(run, finds);
    }

    /// @param farther the label before that one, for what fits neither it nor any structure
    @Nullable
    Match read(long label, long farther, int first) {
        var both = is(label, Meaning.BANK) ? label | farther & Meaning.ACCOUNT.bit : label;
        var labelled = label == 0 ? null : labelled(both, first);
        if (labelled != null) {
            return labelled;
        }
        var unlabelled = unlabelled(label, first);
        var settled = is(label, Meaning.HOTLINE) || is(label, Meaning.CODE);
        return unlabelled != null || farther == 0 || settled ? unlabelled : labelled(farther, first);
    }

    private @Nullable Match labelled(long label, int first) {
        Match match = null;
        if (is(label, Meaning.OTP)) {
            match = code();
        }
        if (match == null && is(label, Meaning.TAX)) {
            match = tax();
        }
        if (match == null && is(label, Meaning.INSURANCE)) {
            match = insurance();
        }
        if (match == null && is(label, Meaning.CARD)) {
            match = card(true);
        }
        if (match == null && is(label, Meaning.ID)) {
            match = identity(true);
        }
        if (match == null && is(label, Meaning.PASSPORT)) {
            match = passport();
        }
        if (match == null && is(label, Meaning.PHONE)) {
            match = phones.read(first, true);
        }
        if (match == null && is(label, Meaning.ACCOUNT)) {
            match = account();
        }
        return match != null ? match : bank(label, first);
    }

    /// A bank's name alone makes an account of what is not plainly something else.
    private @Nullable Match bank(long label, int first) {
        return is(label, Meaning.BANK)
                        && phones.read(first, false) == null
                        && run.digitsTo(run.sameJoint(LONGEST_ACCOUNT)) >= 8
                ? account()
                : null;
    }

    private @Nullable Match unlabelled(long label, int first) {
        var card = card(false);
        if (card != null) {
            return card;
        }
        var toBank = labels.follows(run.token(run.sameJoint(LONGEST_ACCOUNT)), Meaning.BANK, 2);
        var phone = phones.read(first, false);
        if (phone != null) {
            return is(label, Meaning.HOTLINE) && phone.score() < PhoneReading.MOBILE ? null : phone;
        }
        var identity = identity(false);
        if (identity != null) {
            return identity;
        }
        if (toBank && run.digitsTo(run.sameJoint(LONGEST_ACCOUNT)) >= 8 && !run.looksLikeAmount()) {
            return account();
        }
        return suffixed(label);
    }

    private @Nullable Match suffixed(long label) {
        if (run.groups() >= 2 && run.lengthOf(0) == 10 && run.lengthOf(1) == 3 && NumberForms.isTaxCode(run, 0)) {
            return new Match(Kind.TAX_CODE, 1, 0.9, "10 số đúng số kiểm tra, kèm 3 số chi nhánh");
        }
        var last = run.token(run.groups() - 1);
        var all = run.digitsTo(run.groups() - 1);
        if (all >= 4 && all <= 8 && !is(label, Meaning.HOTLINE) && isSaidToBeCode(last)) {
            return new Match(Kind.OTP, run.groups() - 1, 0.9, "số đứng trước chữ mã xác thực");
        }
        var alone = run.groups() == 1 && all == 6 && label == 0;
        return alone && labels.follows(last, Meaning.OTP, 5)
                ? new Match(Kind.OTP, 0, 0.75, "6 số nói là của tin nhắn mã xác thực")
                : null;
    }

    private boolean isSaidToBeCode(int last) {
        var next = last + 1;
        var linked = finds.sheet.tokens.isSign(next, "-:=(") || isLinkingWord(next);
        return linked && labels.follows(last, Meaning.OTP, 4);
    }

    private boolean isLinkingWord(int token) {
        return finds.sheet.tokens.isWord(token)
                && finds.sheet.tokens.length(token) <= 2
                && finds.sheet.tokens.gap(token) != 2;
    }

    private static boolean is(long label, Meaning meaning) {
        return (label & meaning.bit) != 0;
    }

    private @Nullable Match code() {
        var last = run.sameJoint(8);
        var count = run.digitsTo(last);
        if (count < 4 || count > 8 || run.groups() > last + 1 && run.joint(last + 1) != ' ') {
            return null;
        }
        return new Match(Kind.OTP, last, 0.95, "số đứng sau chữ mã xác thực");
    }

    private @Nullable Match tax() {
        var ten = run.groupAt(10);
        var thirteen = run.groupAt(13);
        if (ten >= 0) {
            var sure = NumberForms.isTaxCode(run, 0) ? 0.98 : 0.8;
            var branch = ten + 1 < run.groups() && thirteen == ten + 1 && run.joint(thirteen) != ' ';
            return new Match(Kind.TAX_CODE, branch ? thirteen : ten, sure, "số đứng sau chữ mã số thuế");
        }
        var twelve = run.groupAt(12);
        var last = twelve >= 0 ? twelve : thirteen;
        return last < 0 ? null : new Match(Kind.TAX_CODE, last, 0.9, "số đứng sau chữ mã số thuế");
    }

    private @Nullable Match insurance() {
        for (var count : new int[] {10, 13, 12, 15}) {
            var last = run.groupAt(count);
            if (last >= 0 && (last + 1 == run.groups() || run.joint(last + 1) == ' ')) {
                return new Match(Kind.INSURANCE, last, 0.95, "số đứng sau chữ bảo hiểm");
            }
        }
        return null;
    }

    private @Nullable Match passport() {
        var last = run.sameJoint(9);
        var count = run.digitsTo(last);
        return count >= 7 && count <= 8 ? new Match(Kind.PASSPORT, last, 0.8, "số đứng sau chữ hộ chiếu") : null;
    }

    private @Nullable Match card(boolean labelled) {
        for (var count : new int[] {16, 19}) {
            var last = run.groupAt(count);
            if (last >= 0 && isCard(count, labelled) && (last + 1 == run.groups() || run.joint(last + 1) == ' ')) {
                var sure = NumberForms.passesLuhn(run, count) ? 0.98 : 0.75;
                return new Match(Kind.BANK_CARD, last, sure, "dãy số của thẻ ngân hàng");
            }
        }
        return null;
    }

    private boolean isCard(int count, boolean labelled) {
        if (labelled) {
            return true;
        }
        return NumberForms.startsLikeCard(run)
                && NumberForms.passesLuhn(run, count)
                && !NumberForms.isAllSame(run, count);
    }

    private @Nullable Match identity(boolean labelled) {
        var twelve = run.groupAt(NumberForms.idDigits());
        if (twelve >= 0 && endsThere(twelve)) {
            if (NumberForms.isIdNumber(run, 0)) {
                return new Match(Kind.ID_NUMBER, twelve, labelled ? 0.99 : 0.9, "12 số, đúng mã tỉnh và thế kỷ sinh");
            }
            if (labelled && run.value(0, 3) != 0) {
                return new Match(Kind.ID_NUMBER, twelve, 0.75, "12 số đứng sau chữ căn cước");
            }
        }
        var nine = run.groupAt(9);
        if (labelled && nine >= 0 && endsThere(nine)) {
            return new Match(Kind.ID_NUMBER, nine, 0.9, "9 số đứng sau chữ chứng minh nhân dân");
        }
        return null;
    }

    /// The next group, if any, is another number: it is not joined by the same dot or hyphen.
    private boolean endsThere(int group) {
        return group + 1 == run.groups()
                || run.joint(group + 1) != run.joint(group)
                || group == 0
                || run.joint(group) == ' ';
    }

    private @Nullable Match account() {
        var last = run.sameJoint(LONGEST_ACCOUNT);
        var count = run.digitsTo(last);
        return count >= SHORTEST_ACCOUNT && count <= LONGEST_ACCOUNT && !run.looksLikeAmount()
                ? new Match(Kind.BANK_ACCOUNT, last, 0.93, "số đứng cạnh chữ tài khoản hoặc tên ngân hàng")
                : null;
    }
}
