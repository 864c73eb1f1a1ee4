package vn.camtay.roster.convocation;

import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.camtay.document.Body;
import vn.camtay.document.Closing.Signature;
import vn.camtay.document.DecreeWords;
import vn.camtay.document.Document;
import vn.camtay.document.DocumentType;
import vn.camtay.document.Masthead.Issuer;
import vn.camtay.document.Table;
import vn.camtay.document.Text;
import vn.camtay.place.Commune;
import vn.camtay.place.Hamlet;
import vn.camtay.plan.ClassHours.Period;
import vn.camtay.plan.Programme;
import vn.camtay.shared.Time;

/// Writes the invitation (giấy mời) of one hamlet with the list of its people, in the form of Nghị định
/// 30/2020/NĐ-CP, Mẫu 1.7. Paper is Vietnamese whatever the reader's language.
final class InvitationDocument {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");
    /// Said when the host does not pay: the invitation has to say so (a circular of 2026 on money; one source, not
    /// confirmed, so that the office decides).
    private static final String UNPAID = "Cơ quan tổ chức không chi tiền ăn và tiền đi lại cho người dự.";

    private final Invited invited;
    private final Commune commune;
    private final InvitationForm form;
    private final Time time;

    private InvitationDocument(Invited invited, Commune commune, InvitationForm form, Time time) {
        this.invited = invited;
        this.commune = commune;
        this.form = form;
        this.time = time;
    }

    static Document of(Invited invited, Commune commune, InvitationForm form, Time time) {
        return new InvitationDocument(invited, commune, form, time).write();
    }

    private Document write() {
        var committee = "Ủy ban nhân dân " + commune.title();
        var document = Document.of(DocumentType.GIAY_MOI)
                .issuedBy(Issuer.of("ỦY BAN NHÂN DÂN", commune.title().toUpperCase(VIETNAMESE))
                        .called(committee))
                .about("Tham dự lớp tập huấn tại " + invited.cluster().name());
        form.readNumber()
                .ifPresentOrElse(number -> document.numbered(number, "GM-UBND"), () -> document.unnumbered("GM-UBND"));
        form.readDay()
                .ifPresentOrElse(
                        day -> document.issuedAt(commune.name(), day),
                        () -> document.issuedAt(commune.name(), YearMonth.from(time.today())));
        return document.saying(body -> say(body, committee))
                .copyTo("Như trên")
                .filedAt("VT")
                .signedBy(new Signature(form.authorities(), form.cleanTitle(), form.cleanName()))
                .annex(
                        "DANH SÁCH NGƯỜI ĐƯỢC MỜI " + invited.hamlet().name().toUpperCase(VIETNAMESE),
                        body -> body.table(list()))
                .build();
    }

    private void say(Body body, String committee) {
        body.say(Text.of(committee + " trân trọng kính mời:")
                .bold(invited.guests().size() + " ông, bà của "
                        + invited.hamlet().name() + " có tên trong danh sách tại Phụ lục."));
        body.say("Tới dự lớp tập huấn theo kế hoạch đã ban hành của " + committee + ".");
        if (!form.cleanChair().isEmpty()) {
            body.labelled("Chủ trì", form.cleanChair() + ".");
        }
        body.labelled("Thời gian", when(invited) + ".")
                .labelled("Địa điểm", invited.cluster().venue() + ".")
                .labelled("Mang theo", "thẻ học viên; điện thoại thông minh đã sạc pin, nếu có.");
        if (!form.hostPays()) {
            body.say(UNPAID);
        }
        body.say("Ai không dự được, đề nghị báo trưởng " + kind(invited.hamlet()) + " để cử người đi thay");
    }

    /// "từ 7 giờ 30 phút đến 11 giờ 00 phút và …, thứ Bảy, ngày 27 tháng 12 năm 2025"; days of other hours one by one.
    static String when(Invited invited) {
        var days = new LinkedHashMap<String, List<String>>();
        for (var day : invited.cluster().days()) {
            var hours = invited.hours().stream()
                    .filter(period -> period.day().equals(day))
                    .map(InvitationDocument::period)
                    .collect(Collectors.joining(" và "));
            var date = WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + ", " + DecreeWords.date(day);
            days.computeIfAbsent(hours, each -> new ArrayList<>()).add(date);
        }
        return days.entrySet().stream()
                .map(each ->
                        (each.getKey().isEmpty() ? "" : each.getKey() + ", ") + String.join(" và ", each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String period(Period period) {
        return "từ " + hour(period.starts()) + " đến " + hour(period.ends());
    }

    private static String hour(LocalTime time) {
        return time.getHour() + " giờ " + DecreeWords.number(time.getMinute()) + " phút";
    }

    /// "ấp" of "ấp Sóc Lớn".
    static String kind(Hamlet hamlet) {
        return Stream.of("khu phố", "tổ dân phố")
                .filter(hamlet.name().toLowerCase(VIETNAMESE)::startsWith)
                .findFirst()
                .orElseGet(() -> hamlet.name().split(" ", 2)[0]);
    }

    private Table list() {
        var table = Table.draft()
                .centred("TT", 12)
                .column("Họ và tên", 58)
                .centred("Năm sinh", 22)
                .column("Nhóm", 58)
                .column("Chức danh", 38);
        IntStream.range(0, invited.guests().size()).forEach(i -> {
            var person = invited.guests().get(i).person();
            table.row(
                    DecreeWords.number(i + 1),
                    person.name(),
                    person.born().map(born -> born.substring(0, 4)).orElse(""),
                    person.places().stream().map(place -> label(place.group())).collect(Collectors.joining(", ")),
                    person.places().stream()
                            .map(place -> place.role())
                            .filter(role -> !role.isEmpty())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        });
        return table.build();
    }

    private String label(String group) {
        return label(invited.programme(), group);
    }

    /// A group as the plan calls it.
    static String label(Programme programme, String group) {
        return programme.audience().stream()
                .filter(one -> one.group().equals(group))
                .map(Programme.Audience::label)
                .findFirst()
                .orElse(group);
    }
}
