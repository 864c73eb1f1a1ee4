package vn.camtay.studio.bulletin;

import java.nio.charset.StandardCharsets;

/// A text as a plain file in UTF-8: for Windows with its line ends and a mark at the front, by which also old programs
/// know the letters.
public enum TextFile {
    PLAIN,
    WINDOWS;

    private static final char MARK = '\ufeff';

    public byte[] bytes(String text) {
        var whole = text.strip() + "\n";
        var written = this == WINDOWS ? MARK + whole.replace("\n", "\r\n") : whole;
        return written.getBytes(StandardCharsets.UTF_8);
    }
}
