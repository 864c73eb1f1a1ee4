package vn.camtay.plan.reading;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a part of a plan is about, told by the first words of its heading.
enum Subject {
    PURPOSE,
    REQUIREMENT,
    AUDIENCE,
    TIME,
    PLACE,
    FORM,
    CONTENT,
    TRAINERS,
    EQUIPMENT,
    BUDGET,
    DUTIES,
    SCHEDULE;

    private static final Map<Subject, Pattern> OPENINGS = Map.ofEntries(
            Map.entry(PURPOSE, Pattern.compile("muc (dich|tieu)\\b")),
            Map.entry(REQUIREMENT, Pattern.compile("yeu cau\\b")),
            Map.entry(
                    AUDIENCE,
                    Pattern.compile("(doi tuong|thanh phan|nguoi (du|hoc|tham)|thanh vien (du|tham)|so luong (hoc"
                            + " vien|nguoi|dai bieu|tham)|so luong$|hoc vien( tham (gia|du))?$|dai bieu( tham"
                            + " du)?$|quy mo)\\b?")),
            Map.entry(
                    TIME,
                    Pattern.compile(
                            "(thoi gian|ngay hoc|buoi hoc|thoi luong|tien do|thoi diem|ngay (to chuc|tap huan))\\b")),
            Map.entry(PLACE, Pattern.compile("(dia diem|noi (to chuc|hoc|tap huan))\\b")),
            Map.entry(FORM, Pattern.compile("(hinh thuc|cach (hoc|lam|to chuc)|phuong phap|phuong thuc|cach thuc)\\b")),
            Map.entry(CONTENT, Pattern.compile("(noi dung|chuong trinh|cac chuyen de|chuyen de$|tai lieu)")),
            Map.entry(
                    TRAINERS,
                    Pattern.compile(
                            "(bao cao vien|giang vien|tap huan vien|huong dan vien|can bo giang day|doi ngu giang"
                                    + " vien|nguoi (giang day|huong dan|trinh bay))\\b")),
            Map.entry(
                    EQUIPMENT,
                    Pattern.compile("(thiet bi|trang thiet bi|co so vat chat|phuong tien|may moc|dieu kien|trang bi|may"
                            + " tinh)\\b")),
            Map.entry(
                    BUDGET,
                    Pattern.compile(
                            "(du toan )?(nguon )?(kinh phi|ngan sach|nguon luc tai chinh|nguon von|du toan)\\b")),
            Map.entry(
                    DUTIES,
                    Pattern.compile(
                            "(to chuc (thuc hien|trien khai)|phan cong|trach nhiem|nhiem vu cu(a)?|nhiem vu cac|trien"
                                    + " khai thuc hien)\\b?")),
            Map.entry(
                    SCHEDULE,
                    Pattern.compile(
                            "(lich|ke hoach (lop|to chuc lop)|to chuc (lop|cac lop|tap huan)|phan cum|chia cum|cac"
                                    + " cum|phan chia cum|cum tap huan)\\b")));

    /// The subjects a heading names; several in "THỜI GIAN, ĐỊA ĐIỂM".
    static Set<Subject> of(String heading) {
        var found = EnumSet.noneOf(Subject.class);
        var parts =
                Words.folded(heading.replaceAll("\\(.*?\\)", " ")).split("\\s*[,;&/]\\s*|\\s+[-–—]\\s+|\\s+va\\s+|:");
        for (var part : parts) {
            var bare = part.strip().replaceFirst("^(ve|cac|cong tac|cu the|du kien)\\s+", "");
            OPENINGS.forEach((subject, opening) -> {
                if (opening.matcher(bare).lookingAt()) {
                    found.add(subject);
                }
            });
        }
        return found;
    }

    /// Whether such a part may tell when, where and for whom a class is held.
    boolean isOfClasses() {
        return this == AUDIENCE || this == TIME || this == PLACE || this == SCHEDULE;
    }

    static final Set<Subject> WHEN_AND_WHERE = EnumSet.of(TIME, PLACE, FORM, SCHEDULE, EQUIPMENT);
}
