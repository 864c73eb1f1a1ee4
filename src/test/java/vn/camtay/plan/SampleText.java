package vn.camtay.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The sample plan's text as paragraphs, from which its Word and PDF forms are made.
record SampleText(List<String> title, List<String> bases, List<String> body, List<String> recipients, String name) {
    static final Path FOLDER = Path.of("samples");

    static SampleText read() throws IOException {
        var lines = Files.readAllLines(FOLDER.resolve("ke-hoach-mau.txt"));
        var type = lines.indexOf("KẾ HOẠCH");
        var firstBase = firstFrom(lines, type, "Căn cứ");
        var firstPart = firstFrom(lines, type, "I. ");
        var recipients = lines.indexOf("Nơi nhận:");
        var signer = lines.indexOf("CHỦ TỊCH");
        return new SampleText(
                lines.subList(type + 1, firstBase).stream()
                        .filter(line -> !line.isBlank())
                        .toList(),
                paragraphs(lines.subList(firstBase, firstPart)),
                paragraphs(lines.subList(firstPart, recipients)),
                lines.subList(recipients + 1, signer).stream()
                        .filter(line -> !line.isBlank())
                        .toList(),
                lines.getLast());
    }

    private static int firstFrom(List<String> lines, int from, String beginning) {
        for (var i = from; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new IllegalStateException(beginning);
    }

    private static List<String> paragraphs(List<String> lines) {
        var paragraphs = new ArrayList<String>();
        for (var line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (!paragraphs.isEmpty() && goesOn(paragraphs.getLast(), line)) {
                paragraphs.add(paragraphs.removeLast() + " " + line);
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static boolean goesOn(String before, String line) {
        if (line.matches("(?:[-+]|\\d+\\.|[IV]+\\.) .*")) {
            return false;
        }
        return Character.isLowerCase(line.charAt(0)) || !before.matches("(?:\\d+\\.|[IV]+\\.) .*[^.:;]|.*[.:;]");
    }
}
