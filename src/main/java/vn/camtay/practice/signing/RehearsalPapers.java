package vn.camtay.practice.signing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.camtay.document.FilledForm;
import vn.camtay.document.FilledForm.Field;
import vn.camtay.document.FilledForm.Heading;
import vn.camtay.document.FilledForm.Numbered;
import vn.camtay.document.FilledForm.Part;
import vn.camtay.document.FilledForm.Sentence;

/// The papers of a rehearsal as PDF: what a resident hands in, what the clerk's desk gives out. "BẢN TẬP"
/// stands across each; none carries a national title, an emblem, a seal or a real agency's name. Unsigned:
/// `Signing` signs.
public final class RehearsalPapers {
    private static final String AGENCY_SIGNS = "NGƯỜI KÝ CỦA CƠ QUAN TƯỞNG TƯỢNG";
    private static final String ACROSS = "BẢN TẬP";
    private static final String NOTE = "Giấy này do Cổng tập Cầm Tay in ra để tập. Không phải giấy tờ thật,"
            + " không dùng được ở bất cứ nơi nào. Người và cơ quan trên giấy đều là tưởng tượng.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H 'giờ' mm", Locale.ROOT);
    private static final DateTimeFormatter LONG_DAY =
            DateTimeFormatter.ofPattern("'Ngày' dd 'tháng' MM 'năm' yyyy", Locale.ROOT);

    private RehearsalPapers() {}

    /// One field as it stands on a paper.
    public record Entry(String label, String value) {}

    /// A dossier of the rehearsal.
    ///
    /// @param agency the fictional agency that handles it
    /// @param code the dossier code
    /// @param procedure the procedure's name
    /// @param person whose dossier it is
    public record Dossier(String agency, String code, String procedure, String person) {}

    /// The e-form as handed in.
    ///
    /// @param title `TỜ KHAI ĐĂNG KÝ KHAI SINH`
    /// @param cosigner who signed beside the person; empty where one declares alone, or they did not sign yet
    public record Declaration(
            Dossier dossier, String title, List<Entry> entries, Optional<String> cosigner, LocalDate day) {}

    /// What the procedure gives in the end.
    ///
    /// @param title `GIẤY KHAI SINH`
    /// @param number of the paper: `12/2026/KS-TẬP`
    public record Result(Dossier dossier, String title, String number, List<Entry> entries, LocalDate day) {}

    /// Phiếu tiếp nhận hồ sơ và hẹn trả kết quả.
    ///
    /// @param components what came with the dossier
    /// @param delivery how the result will be handed over
    public record Receipt(
            Dossier dossier,
            List<String> components,
            String fee,
            String delivery,
            LocalDateTime at,
            LocalDateTime due) {}

    /// Thông báo bổ sung hồ sơ.
    ///
    /// @param missing everything that is missing or wrong, all at once, each with what to do about it
    /// @param until empty where the office will say
    public record Supplement(Dossier dossier, List<String> missing, Optional<Until> until, LocalDate day) {}

    /// The last day to answer.
    ///
    /// @param confirmed false while it is a number for practice only; the paper says so
    public record Until(LocalDate day, boolean confirmed) {}

    /// Thông báo từ chối giải quyết hồ sơ.
    ///
    /// @param advice what the person can do now
    public record Refusal(Dossier dossier, List<String> reasons, String advice, LocalDate day) {}

    /// Phiếu xin lỗi và hẹn lại ngày trả kết quả.
    public record Apology(Dossier dossier, String reason, LocalDate promised, LocalDate due, LocalDate day) {}

    public static byte[] declaration(Declaration paper) {
        var parts = new ArrayList<Part>();
        parts.add(new Sentence("Kính gửi: " + paper.dossier().agency()));
        parts.addAll(fields(paper.entries()));
        parts.add(new Sentence("Tôi cam đoan những điều khai trên là đúng với giấy tờ tập của tôi."));
        paper.cosigner().ifPresent(other -> parts.add(new Field("Người cùng khai, đã đọc và cùng ký", other)));
        return form(paper.dossier(), paper.title(), parts, paper.day(), "NGƯỜI KHAI")
                .pdf();
    }

    public static byte[] result(Result paper) {
        var parts = new ArrayList<Part>();
        parts.add(new Field("Số", paper.number()));
        parts.addAll(fields(paper.entries()));
        return form(paper.dossier(), paper.title(), parts, paper.day(), AGENCY_SIGNS)
                .pdf();
    }

    public static byte[] receipt(Receipt paper) {
        var parts = about(paper.dossier());
        parts.add(new Heading("Giấy tờ đã nhận"));
        parts.add(new Numbered(paper.components()));
        parts.add(new Heading("Hẹn trả kết quả"));
        parts.add(new Field("Nhận hồ sơ lúc", moment(paper.at())));
        parts.add(new Field("Trả kết quả", moment(paper.due())));
        parts.add(new Field("Cách nhận kết quả", paper.delivery()));
        parts.add(new Field("Phí, lệ phí", paper.fee()));
        parts.add(new Sentence("Hãy giữ mã hồ sơ để theo dõi. Mọi thay đổi sẽ được báo ở mục Hồ sơ của tôi."));
        return form(
                        paper.dossier(),
                        "PHIẾU TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                        parts,
                        paper.at().toLocalDate(),
                        "NGƯỜI TIẾP NHẬN")
                .pdf();
    }

    public static byte[] supplement(Supplement paper) {
        var parts = about(paper.dossier());
        parts.add(new Heading("Cần bổ sung, sửa lại (đủ tất cả, báo một lần)"));
        parts.add(new Numbered(paper.missing()));
        parts.add(new Field(
                "Gửi lại trước hết ngày",
                paper.until().map(until -> DAY.format(until.day())).orElse("cán bộ sẽ báo")));
        if (paper.until().filter(until -> !until.confirmed()).isPresent()) {
            parts.add(new Sentence("Ngày này chỉ để tập, chưa xác nhận được quy định cho bao nhiêu ngày."
                    + " Hồ sơ thật thì theo ngày ghi trên thông báo."));
        }
        parts.add(new Sentence("Hồ sơ vẫn còn nguyên, không phải làm lại từ đầu: mở hồ sơ, bổ sung rồi gửi lại."));
        return form(paper.dossier(), "THÔNG BÁO BỔ SUNG HỒ SƠ", parts, paper.day(), "NGƯỜI TIẾP NHẬN")
                .pdf();
    }

    public static byte[] refusal(Refusal paper) {
        var parts = about(paper.dossier());
        parts.add(new Heading("Hồ sơ không được giải quyết vì"));
        parts.add(new Numbered(paper.reasons()));
        parts.add(new Heading("Bà con có thể làm gì"));
        parts.add(new Sentence(paper.advice()));
        return form(
                        paper.dossier(),
                        "THÔNG BÁO TỪ CHỐI GIẢI QUYẾT HỒ SƠ",
                        parts,
                        paper.day(),
                        "NGƯỜI ĐỨNG ĐẦU TRUNG TÂM")
                .pdf();
    }

    public static byte[] apology(Apology paper) {
        var parts = about(paper.dossier());
        parts.add(new Field("Đã hẹn trả ngày", DAY.format(paper.promised())));
        parts.add(new Field("Lý do chậm", paper.reason()));
        parts.add(new Field("Hẹn lại ngày", DAY.format(paper.due())));
        parts.add(new Sentence("Chúng tôi xin lỗi vì đã để bà con phải chờ. Bà con không phải nộp thêm gì,"
                + " cũng không phải trả thêm tiền vì việc chậm này."));
        return form(
                        paper.dossier(),
                        "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ",
                        parts,
                        paper.day(),
                        "NGƯỜI ĐỨNG ĐẦU TRUNG TÂM")
                .pdf();
    }

    private static List<Part> about(Dossier dossier) {
        return new ArrayList<>(
                List.of(new Field("Thủ tục", dossier.procedure()), new Field("Người nộp", dossier.person())));
    }

    private static List<Part> fields(List<Entry> entries) {
        return entries.stream()
                .<Part>map(entry -> new Field(entry.label(), entry.value()))
                .toList();
    }

    private static FilledForm form(Dossier dossier, String title, List<Part> parts, LocalDate day, String signs) {
        return new FilledForm(
                List.of(dossier.agency().toUpperCase(Locale.ROOT), "(cơ quan tưởng tượng, chỉ để tập)"),
                title + " (" + ACROSS + ")",
                List.of("Mã hồ sơ: " + dossier.code()),
                parts,
                List.of(LONG_DAY.format(day), signs),
                NOTE,
                ACROSS);
    }

    private static String moment(LocalDateTime moment) {
        return HOUR.format(moment) + ", ngày " + DAY.format(moment);
    }
}
