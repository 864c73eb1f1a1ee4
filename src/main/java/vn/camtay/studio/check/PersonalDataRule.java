package vn.camtay.studio.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camtay.studio.check.PersonalData.Found;
import vn.camtay.studio.mention.Contact;
import vn.camtay.studio.mention.Reading;
import vn.camtay.studio.mention.Spelled;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Phrases;

/// Nothing that belongs to one person, except what the facts give for the public: a number to call, an office's
/// address.
final class PersonalDataRule implements Rule {
    /// Never for the public, whatever the facts say.
    private static final Set<String> NEVER =
            Set.of("ID_NUMBER", "PASSPORT", "BANK_CARD", "OTP", "PASSWORD", "INSURANCE", "CLASSIFIED");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("PHONE", "Số điện thoại"),
            Map.entry("ID_NUMBER", "Số giấy tờ tùy thân"),
            Map.entry("EMAIL", "Địa chỉ thư điện tử"),
            Map.entry("ACCOUNT", "Số tài khoản, số giấy tờ"),
            Map.entry("BANK_ACCOUNT", "Số tài khoản"),
            Map.entry("BANK_CARD", "Số thẻ ngân hàng"),
            Map.entry("BIRTH_DATE", "Ngày sinh"),
            Map.entry("ADDRESS", "Địa chỉ nhà riêng"),
            Map.entry("PASSPORT", "Số hộ chiếu"),
            Map.entry("TAX_CODE", "Mã số thuế"),
            Map.entry("INSURANCE", "Số thẻ bảo hiểm"),
            Map.entry("PLATE", "Biển số xe"),
            Map.entry("OTP", "Mã xác thực"),
            Map.entry("PASSWORD", "Mật khẩu"),
            Map.entry("HEALTH", "Chuyện sức khỏe của một người"),
            Map.entry("LOCATION", "Vị trí của một người"),
            Map.entry("ETHNICITY", "Dân tộc của một người"),
            Map.entry("CLASSIFIED", "Dấu hiệu tài liệu mật, nội bộ"));
    private static final Phrases PUBLIC = Phrases.of(List.of(
            "liên hệ",
            "đường dây nóng",
            "hotline",
            "gọi",
            "tổng đài",
            "hỏi",
            "trực",
            "thắc mắc",
            "đăng ký",
            "zalo",
            "hỗ trợ",
            "liên lạc",
            "báo",
            "sự cố",
            "điện thoại",
            "số máy",
            "số điện thoại",
            "bộ phận",
            "tổ",
            "ban",
            "phòng",
            "trung tâm",
            "trạm",
            "hội",
            "email",
            "thư điện tử",
            "nhắn",
            "giải đáp",
            "phản ánh",
            "tư vấn",
            "số điện thoại của",
            "cơ quan",
            "văn phòng",
            "trụ sở",
            "địa chỉ"));

    private static final Phrases PRIVATE = Phrases.of(List.of(
            "không đăng", "nội bộ", "số riêng", "cá nhân", "không công khai", "không nêu", "giữ kín", "không ghi"));

    private final Grounds grounds;
    private final PersonalData detector;
    private final Set<String> open;
    private final Set<String> said;

    PersonalDataRule(Grounds grounds, PersonalData detector) {
        this.grounds = grounds;
        this.detector = detector;
        this.open = grounds.facts().stream()
                .filter(fact -> isIn(PUBLIC, fact.passage()) && !isIn(PRIVATE, fact.passage()))
                .flatMap(fact -> fact.contacts().stream())
                .map(Contact::text)
                .collect(Collectors.toSet());
        this.said = grounds.facts().stream()
                .flatMap(fact -> detector.in(fact.passage().given()).stream()
                        .map(found -> letters(fact.passage().given().substring(found.start(), found.end()))))
                .collect(Collectors.toSet());
    }

    private static boolean isIn(Phrases phrases, Passage passage) {
        for (var i = 0; i < passage.size(); i++) {
            if (phrases.isAt(passage, i)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Problem> problems(Draft draft) {
        return detector.in(draft.text()).stream()
                .filter(found -> !isOpen(draft, found))
                .map(found -> draft.at(ProblemKind.PERSONAL_DATA, found.start(), found.end(), message(draft, found)))
                .toList();
    }

    private boolean isOpen(Draft draft, Found found) {
        var letters = letters(draft.text().substring(found.start(), found.end()));
        return switch (found.sort()) {
            case "PHONE", "EMAIL" -> open.contains(letters);
            case "HEALTH", "ETHNICITY" -> isTold(draft, found);
            case "BIRTH_DATE" -> said.contains(letters) || isEvent(draft, found);
            default -> !NEVER.contains(found.sort()) && said.contains(letters);
        };
    }

    /// A day of the facts, whatever the words beside it remind of ("khai sinh … ngày 01/12").
    private boolean isEvent(Draft draft, Found found) {
        var dates =
                Reading.of(draft.text().substring(found.start(), found.end())).moments();
        return !dates.isEmpty()
                && dates.stream()
                        .allMatch(date -> grounds.all(Reading::moments)
                                .anyMatch(known -> known.day() == date.day()
                                        && known.month() == date.month()
                                        && known.year() == date.year()));
    }

    /// A word of the facts themselves.
    private boolean isTold(Draft draft, Found found) {
        var words = Spelled.of(Passage.of(draft.text().substring(found.start(), found.end())));
        return grounds.rows().stream().anyMatch(row -> row.find(words, 0) >= 0);
    }

    private static String letters(String text) {
        return Reading.of(text).passage().tokens().stream()
                .filter(token -> token.isWord() || token.isNumber() || token.is("@") || token.is("."))
                .map(token -> token.isNumber() ? token.text() : token.bare())
                .collect(Collectors.joining())
                .replaceAll("(?<=\\d)\\.(?=\\d)", "");
    }

    private static String message(Draft draft, Found found) {
        return NAMES.getOrDefault(found.sort(), "Dữ liệu cá nhân") + " \""
                + draft.text().substring(found.start(), found.end())
                + "\" là dữ liệu cá nhân. Hãy bỏ ra khỏi bài trước khi đăng.";
    }
}
