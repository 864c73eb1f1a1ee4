package vn.camtay.practice.recording;

import java.util.List;
import java.util.Optional;
import vn.camtay.practice.content.ContentText;

/// A language that people of the communes speak at home. Which ones is data: `content/practice/voices.tsv`.
///
/// @param code as the web writes it: "km"
/// @param name in Vietnamese, as it follows "tiếng"
record Spoken(String code, String name, String english) {
    static final List<Spoken> ALL = read();

    static Optional<Spoken> find(String code) {
        return ALL.stream().filter(one -> one.code.equals(code)).findFirst();
    }

    private static List<Spoken> read() {
        return ContentText.ours("voices.tsv")
                .text()
                .lines()
                .map(line -> line.split("\t"))
                .map(cells -> new Spoken(cells[0], cells[1], cells[2]))
                .toList();
    }
}
