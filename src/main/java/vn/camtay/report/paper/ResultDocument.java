package vn.camtay.report.paper;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.camtay.document.Body;
import vn.camtay.document.Closing.Signature;
import vn.camtay.document.DecreeWords;
import vn.camtay.document.Document;
import vn.camtay.document.DocumentDraft;
import vn.camtay.document.DocumentType;
import vn.camtay.document.Masthead.Issuer;
import vn.camtay.document.Text;
import vn.camtay.plan.Programme;
import vn.camtay.report.counting.Cut;
import vn.camtay.report.counting.Reasons;
import vn.camtay.report.counting.Results;
import vn.camtay.report.counting.What;
import vn.camtay.shared.Time;

/// Writes the result report (báo cáo kết quả) in the form of Nghị định 30/2020/NĐ-CP. Each sentence is a figure of the
/// results or a datum of the plan; nothing is judged or rounded up. Paper is Vietnamese whatever the reader's language.
final class ResultDocument {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Results results;
    private final Heading heading;
    private final Time time;
    private final ResultTables tables;
    private final String committee;

    private ResultDocument(Results results, Heading heading, Time time) {
        this.results = results;
        this.heading = heading;
        this.time = time;
        this.tables = new ResultTables(results);
        this.committee = "Ủy ban nhân dân " + heading.commune().title();
    }

    /// The report with its number and day.
    static Document of(Results results, Heading heading, Time time) {
        return new ResultDocument(results, heading, time).write(false);
    }

    /// The same marked as a draft, with room for number and day.
    static Document draft(Results results, Heading heading, Time time) {
        return new ResultDocument(results, heading, time).write(true);
    }

    private Document write(boolean draft) {
        var document = Document.of(DocumentType.BAO_CAO)
                .issuedBy(Issuer.of("ỦY BAN NHÂN DÂN", heading.commune().title().toUpperCase(VIETNAMESE))
                        .called(committee))
                .about(heading.about());
        dated(document);
        if (!heading.to().isBlank()) {
            document.to(heading.to()).copyTo("Như trên");
        }
        if (draft) {
            document.saying(body -> body.centred(Text.ofBold("DỰ THẢO").italic("(số liệu lúc " + countedAt() + ")")));
        }
        document.saying(this::organised)
                .saying(this::attended)
                .saying(this::others)
                .saying(this::source);
        heading.recipients().forEach(document::copyTo);
        var signer = heading.signer();
        document.filedAt("VT")
                .signedBy(new Signature(signer.authority(), signer.title(), signer.name()))
                .annex("KẾT QUẢ THAM DỰ THEO " + hamletWord().toUpperCase(VIETNAMESE), tables::hamlets);
        if (hasMissing()) {
            document.annex("NGƯỜI CHƯA ĐƯỢC GHI NHẬN CÓ MẶT", tables::missing);
        }
        return document.build();
    }

    private void dated(DocumentDraft document) {
        var place = heading.commune().name();
        heading.number()
                .ifPresentOrElse(
                        number -> document.numbered(number, heading.code()), () -> document.unnumbered(heading.code()));
        heading.day()
                .ifPresentOrElse(
                        day -> document.issuedAt(place, day),
                        () -> document.issuedAt(place, YearMonth.from(time.today())));
    }

    private void organised(Body body) {
        var programme = results.programme();
        var cited = heading.plan().isBlank()
                ? "kế hoạch đã ban hành (bản ban hành lần " + programme.version() + ")"
                : "Kế hoạch " + heading.plan();
        body.say(committee + " báo cáo kết quả thực hiện " + cited + " như sau:")
                .section("Tổ chức lớp")
                .clause("Kế hoạch: " + people(programme.planned()) + groups() + "; "
                        + programme.hamlets().size() + " " + hamletWord() + ", "
                        + programme.clusters().size() + " cụm"
                        + (eachOneDay(programme) ? ", mỗi cụm học một ngày." : "."))
                .clause("Danh sách tham dự: " + people(results.count(What.CONVOKED))
                        + "; người thuộc hai nhóm chỉ tính một lần.")
                .clause(progress())
                .table(tables.clusters());
    }

    private String groups() {
        return results.programme().audience().isEmpty()
                ? ""
                : results.programme().audience().stream()
                        .map(group -> group.label() + " " + number(group.count()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private String progress() {
        var all = results.tallies().size();
        var over = results.overSessions();
        return over == all
                ? "Đã tổ chức đủ " + all + " buổi."
                : "Đến lúc tổng hợp đã xong " + over + " trong " + all + " buổi; buổi chưa xong chưa tính vắng.";
    }

    private void attended(Body body) {
        var share = Cut.byHamlet(results).sum().share();
        body.section("Kết quả tham dự");
        if (results.overSessions() > 0) {
            body.clause("Trong các buổi đã xong, " + number(share.part()) + " trong " + number(share.whole())
                            + " lượt được mời đã có người dự, đạt " + share.words() + "; "
                            + number(results.count(What.MISSING)) + " lượt chưa được ghi nhận"
                            + (hasMissing() ? " (danh sách tại Phụ lục II)." : "."))
                    .clause(people(results.count(What.ALWAYS)) + " dự đủ các buổi của cụm mình; "
                            + people(results.count(What.NEVER)) + " chưa được ghi nhận có mặt buổi nào.");
        }
        body.clause("Theo từng buổi:")
                .table(tables.sessions())
                .clause("Theo nhóm đối tượng (người thuộc hai nhóm tính ở cả hai nhóm):")
                .table(tables.groups())
                .clause("Theo " + hamletWord() + ": chi tiết tại " + (hasMissing() ? "Phụ lục I." : "Phụ lục."));
    }

    private void others(Body body) {
        var substituted = results.count(What.SUBSTITUTED);
        var beside = results.count(What.BESIDE);
        body.section("Người đi thay và người ngoài danh sách");
        if (substituted + beside == 0) {
            body.clause("Không có.");
            return;
        }
        body.clause("Đi thay người trong danh sách: " + number(substituted) + " lượt; dự ngoài danh sách: "
                + number(beside) + " lượt.");
        var reasons = Reasons.of(results);
        if (!reasons.shared().isEmpty()) {
            body.clause("Lý do nêu từ hai lần trở lên:").table(tables.reasons(reasons));
        }
        if (reasons.single() > 0) {
            body.clause("Lý do chỉ nêu một lần: " + reasons.single() + ".");
        }
    }

    private void source(Body body) {
        var facts = results.facts();
        body.section("Nguồn số liệu")
                .clause("Số liệu tổng hợp lúc " + countedAt() + ", từ " + number(facts.marks())
                        + " lượt ghi có mặt, trong đó " + number(facts.voids()) + " lượt đã bỏ, có lý do kèm theo.")
                .clause("Một người được ghi nhiều lần trong một buổi chỉ tính lần đầu còn hiệu lực.")
                .say("Trên đây là kết quả thực hiện kế hoạch đến thời điểm tổng hợp");
    }

    private boolean hasMissing() {
        return results.count(What.MISSING) > 0;
    }

    /// "ấp", "thôn" …: what the hamlets of this plan are called, where all are called alike.
    private String hamletWord() {
        return results.hamletWord();
    }

    /// "16 giờ 40 phút, ngày 29 tháng 12 năm 2025".
    private String countedAt() {
        var local = results.facts().at().atZone(time.zone());
        return local.getHour() + " giờ " + DecreeWords.number(local.getMinute()) + " phút, "
                + DecreeWords.date(local.toLocalDate());
    }

    static String number(int value) {
        return String.format(VIETNAMESE, "%,d", value);
    }

    private static String people(int value) {
        return number(value) + " người";
    }

    /// Lines for "Nơi nhận" where the office has not said others.
    static List<String> usualRecipients() {
        return List.of("Chủ tịch, các Phó Chủ tịch UBND");
    }

    private static boolean eachOneDay(Programme programme) {
        return programme.clusters().stream().allMatch(cluster -> cluster.days().size() == 1);
    }
}
