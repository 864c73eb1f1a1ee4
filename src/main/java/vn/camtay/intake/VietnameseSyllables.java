package vn.camtay.intake;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// How Vietnamese a text looks, by the spelling of its syllables: tells apart the encodings an old file may be in.
///
/// Only words with a letter outside ASCII count, since plain letters look the same in every encoding. Names of other
/// peoples (Sa Rết, Ươl) break the spelling here and there; the words around them decide.
final class VietnameseSyllables {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final List<String> ONSETS = List.of(
            "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x", "");
    private static final Set<String> RHYMES = words("""
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
            i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu yêm yên yêng yêt yêu
            o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong
            oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
            u ua uân uâng uât uây uc uê uêch uênh ui uy uya uych uyên uyêt uynh uyt uyu um un ung uô uôc uôi uôm
            uôn uông uôt up ut uơ ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y""");
    private static final Set<String> COMMON = words("""
            nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn điểu thị thạch văn hữu
            đức ngọc minh thanh hồng thúy thủy hương hường tuấn dũng hùng cường phước thành thắng thảo thu yến xuân
            quý quốc bảo trí tài lộc phúc hải sơn hà hạnh hiền hiếu hòa hoà nhã quyên tuyết vân việt đạt điệp đông
            đồng ấp xã thôn tổ khóm sóc huyện tỉnh phường ủy ban nhân dân cộng hòa hội chủ nghĩa độc lập tự do họ và
            tên năm ngày tháng sinh số điện thoại chức vụ đối tượng thành viên trưởng phó nữ ghi chú thiết bị máy
            tính địa chỉ đơn vị điều hành công nghệ kế hoạch tập huấn kỹ năng chuyển đổi cho của về việc được các
            những là không có với từ đến này trong căn cứ quyết định thực hiện tổng người lớp học dịch thông mục đích
            yêu cầu nội dung hình thức điểm thời gian phí nguồn tuyên truyền mặt trận đảng đội danh sách lộc hưng đoàn
            thể cán bộ cơ quan phòng hóa trung tâm dẫn cụm chuyên đề buổi sáng chiều phát triển giới ái ánh bích bình bảy bé bền bửu châu chí
            chiến công cúc cẩm cảnh diễm diệp diệu dậu dần gấm hậu hằng hoài huệ hữu kiều kiệt liễu loán lĩnh lợi lựu
            mạnh mận mẫn mỹ nghĩa nguyệt nhàn nhân nhạn như nhựt ngân nga ngãi ngà nữ phú phượng phụng phúc quyền quân
            quế sáu sĩ sỹ thiện thoa thơ thọ thuận thuỳ thục thủ tiến tiền tiếng toàn toản trâm trúc trường trọng trực
            tâm tân tín tùng tú tường tý tỵ tư út vinh vượng vĩnh vỹ xuyến xứng yên ý đan đào đông định đồng đường ấn ổn
            trịnh tạ tô từ tống triệu vương đàm kiên khởi khải khánh hiển hiệp hoán hồ hứa hòn cầm cần cẩn""");

    private VietnameseSyllables() {}

    /// A score that grows with each word spelled as Vietnamese and falls with each that cannot be.
    static int plausibility(String text) {
        return wordsOf(text).mapToInt(VietnameseSyllables::scoreOf).sum();
    }

    private static int scoreOf(String word) {
        var lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower.chars().anyMatch(c -> c < 0x20) ? -8 : 0;
        }
        if (!lower.codePoints().allMatch(VietnameseSyllables::isLetter)) {
            return -8;
        }
        if (lower.length() == 1) {
            return 1;
        }
        var score = COMMON.contains(lower) ? 10 : isSyllable(lower) ? 6 : -3;
        return changesToUpperCase(word) ? score - 6 : score;
    }

    /// Whether one lower-case NFC word is spelled as a Vietnamese syllable, tone and all.
    static boolean isSyllable(String word) {
        var toneless = new StringBuilder();
        var tones = new StringBuilder();
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            (TONES.indexOf(c) >= 0 ? tones : toneless).append(c);
        }
        var bare = Normalizer.normalize(toneless, Normalizer.Form.NFC);
        return tones.length() <= 1
                && ONSETS.stream()
                        .anyMatch(onset -> bare.startsWith(onset) && isRhyme(bare.substring(onset.length()), tones));
    }

    private static boolean isRhyme(String rhyme, CharSequence tone) {
        var stopped = rhyme.matches(".*(c|ch|p|t)");
        return RHYMES.contains(rhyme) && (!stopped || "\u0301".contentEquals(tone) || "\u0323".contentEquals(tone));
    }

    private static boolean isLetter(int c) {
        var first = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        var toneless = first.chars().filter(m -> TONES.indexOf(m) < 0).toArray();
        var bare = Normalizer.normalize(new String(toneless, 0, toneless.length), Normalizer.Form.NFC);
        return LETTERS.contains(bare);
    }

    private static boolean changesToUpperCase(String word) {
        for (var i = 1; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Cuts at spaces and the punctuation that any encoding has; everything else stays in its word, so that a stray
    /// sign inside a word counts against it.
    private static Stream<String> wordsOf(String text) {
        return Arrays.stream(text.split("[\\s\\u00a0!-/:-@\\[-`{-~“”‘’–—…•·«»°º×₫€\\ufeff\\u200b]+"))
                .filter(word -> !word.isEmpty());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(toUnmodifiableSet());
    }
}
