package vn.camtay.document.page;

import java.util.stream.Collectors;

/// Which signs our font cannot draw.
public final class Printable {
    private Printable() {}

    /// The signs of a line that would be drawn as a box, each once; empty for all of Vietnamese.
    public static String missing(String line) {
        return line.codePoints()
                .filter(sign -> !Face.REGULAR.has(sign) && !Character.isSpaceChar(sign))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
