package vn.camtay.roster.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.camtay.shared.Folding;

/// The wordings of column headers in lists of Vietnamese offices.
final class HeaderWords {
    private static final int LONGEST = 60;

    /// "Họ và tên, chức vụ" is a column of names.
    private static final Pattern NAME_FIRST = Pattern.compile("ho (va )?ten (?!(chu ho|bo|me|vo|chong|cha)\\b)");

    /// Asked in this order; folded, brackets left out, signs as spaces.
    private static final Map<Field, Pattern> WORDINGS = wordings();

    private HeaderWords() {}

    /// What a header cell announces, if it reads like a header.
    static Optional<Field> field(String header) {
        var words = plain(header);
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        if (NAME_FIRST.matcher(words).lookingAt()) {
            return Optional.of(Field.NAME);
        }
        return WORDINGS.entrySet().stream()
                .filter(wording -> wording.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The field of a two-line header: the lower line says which part of the upper it is.
    static Optional<Field> field(String upper, String lower) {
        var above = field(upper);
        var part = plain(lower);
        if (part.isEmpty()) {
            return above;
        }
        if (above.filter(field -> field == Field.BIRTH).isPresent()) {
            return Optional.of(
                    switch (part) {
                        case "ngay" -> Field.BIRTH_DAY;
                        case "thang" -> Field.BIRTH_MONTH;
                        default -> Field.BIRTH;
                    });
        }
        if (above.filter(field -> field == Field.DEVICES || field == Field.GENDER || field == Field.UNWANTED)
                .isPresent()) {
            return above;
        }
        return field(lower).or(() -> field(upper + " " + lower)).or(() -> above);
    }

    static boolean isPartOfHeader(String text) {
        var words = plain(text);
        return words.matches("nam|nu|ngay|thang|co|khong|ho|ten|ho dem|ho lot|so|di dong|co dinh")
                || field(text).isPresent();
    }

    static String plain(String text) {
        var folded = Folding.fold(text);
        var withoutBrackets = folded.replaceAll("\\([^)]*\\)?", " ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return withoutBrackets.isEmpty() ? folded.replaceAll("[^a-z0-9]+", " ").strip() : withoutBrackets;
    }

    private static Map<Field, Pattern> wordings() {
        var hamletKind = "(ap|thon|khu pho|kp|khom|to dan pho|tdp|buon|bon|ban|lang|xom|soc|phum|khoi|khu|khoi pho)";
        var w = new LinkedHashMap<Field, Pattern>();
        put(
                w,
                Field.UNWANTED,
                "\\b(cccd|cmnd|cmt|cmtnd|can cuoc|ho chieu|e ?mail|dan toc|ton giao|trinh do|so tai khoan|ngan"
                        + " hang|ghi ro|chu ho|bo me|vo chong|ngay cap|noi cap|ky nhan|ky ten|chu ky|so tien|que quan|he"
                        + " so luong|ma so|nguyen quan|ngay vao|hoc vi|chuyen mon)\\b");
        put(w, Field.ORDINAL, "^(stt|tt|so tt|so thu tu|thu tu|no|s tt|s t t)$");
        put(
                w,
                Field.BIRTH,
                "nam sinh|sinh nam|ngay sinh|ngay thang nam|thang nam sinh|^ns$|^sinh ngay|^sinh$"
                        + "|date of birth|^dob$|birth|^ntns$|^ngay thang$");
        put(
                w,
                Field.DEVICES,
                "thiet bi|may tinh|laptop|smartphone|thong minh|^may( mang theo| su dung| ca nhan)?$"
                        + "|phuong tien|may moc");
        put(
                w,
                Field.PHONE,
                "dien thoai|\\bsdt|\\bso dt|^dt($| (lien|di dong|zalo|ca nhan))|dtdd|di dong|so lien (lac|he)"
                        + "|^(so )?zalo|^lien (he|lac)$|phone|mobile|^so may$|^tel$");
        put(w, Field.ROLE, "chuc vu|chuc danh|nhiem vu|vai tro|vi tri|cong viec|chuc trach|^role$|^cv$");
        put(
                w,
                Field.GROUP,
                "doi tuong|thanh phan|^ban to|^to ban|^nhom|^to chuc|luc luong|^(to|ban)$|^thuoc (ban|to|nhom)"
                        + "|^(ban dieu hanh|bdh)( ap)? (to|hoac)|^loai$|^group$|^dien$");
        put(w, Field.GENDER, "^(gioi tinh|gioi|nam nu|phai|nam|nu|gender|sex)$");
        put(w, Field.FAMILY_NAME, "^ho( va)?( ten| chu)?( dem| lot| chu lot)( va chu lot)?$|^ho$|^ho dem lot$");
        put(w, Field.GIVEN_NAME, "^ten( goi)?$");
        put(
                w,
                Field.NAME,
                "\\bho( va)? ten\\b|\\bho (chu )?(dem|lot)( va)? ten\\b|ho va chu dem va ten|^(ten )?hoc vien$|^nguoi"
                        + " (tham (du|gia)|duoc cu)$|^ten (can bo|thanh vien|nguoi|day du)|^(full )?name$|^hoten$|^hvt$");
        put(
                w,
                Field.HAMLET,
                "^(ten )?(don vi )?" + hamletKind + "( " + hamletKind + ")*( dan cu| cong tac| cu tru)?$"
                        + "|^ten don vi$|don vi|dia ban|^(noi|cho) (cu tru|o|cong tac|sinh song|thuong tru|lam viec)"
                        + "|dia chi|thuong tru|tam tru|^khu vuc$|^thuoc " + hamletKind + "|ho khau|hamlet|^village$");
        put(w, Field.NOTE, "ghi chu|^gc$|luu y|^note");
        return w;
    }

    private static void put(Map<Field, Pattern> wordings, Field field, String wording) {
        wordings.put(field, Pattern.compile(wording));
    }
}
