package vn.camtay.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A body's name in capitals, brought back to how it is written in a sentence.
final class Naming {
    /// Words that open the name of a kind of place: what comes after them is a name of its own.
    private static final List<String> PLACES =
            List.of("xã", "phường", "đặc khu", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tỉnh");

    /// Bodies whose names have capitals inside, or are shortened.
    private static final List<String> WHOLE =
            List.of("Ủy ban nhân dân", "Hội đồng nhân dân", "UBND", "HĐND", "Đảng ủy");

    /// Kinds of office, after which the name of its field begins.
    private static final List<String> OFFICES = List.of("phòng", "ban", "trung tâm", "văn phòng", "sở", "công an");

    private static final Locale VIETNAMESE = DocumentDraft.VIETNAMESE;

    private Naming() {}

    /// `ỦY BAN NHÂN DÂN XÃ LỘC HƯNG` is `Ủy ban nhân dân xã Lộc Hưng`,
    /// `PHÒNG VĂN HÓA - XÃ HỘI` is `Phòng Văn hóa - Xã hội`.
    static String inSentence(String capitals) {
        var lower = capitals.toLowerCase(VIETNAMESE);
        for (var whole : WHOLE) {
            if (lower.startsWith(whole.toLowerCase(VIETNAMESE))) {
                return (whole + place(lower.substring(whole.length()))).strip();
            }
        }
        for (var office : OFFICES) {
            if (lower.startsWith(office + " ")) {
                return capital(office) + " " + parts(lower.substring(office.length() + 1));
            }
        }
        return capital(lower);
    }

    private static String parts(String lower) {
        return Arrays.stream(lower.split(" - ")).map(Naming::capital).collect(Collectors.joining(" - "));
    }

    private static String place(String lower) {
        for (var kind : PLACES) {
            if (lower.startsWith(" " + kind + " ")) {
                var name = lower.substring(kind.length() + 2);
                // A unit whose name is a number takes a capital: Phường 1.
                return " " + (Character.isDigit(name.charAt(0)) ? capital(kind) : kind) + " "
                        + Arrays.stream(name.split(" ")).map(Naming::capital).collect(Collectors.joining(" "));
            }
        }
        return lower;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(VIETNAMESE) + word.substring(1);
    }
}
