package vn.camtay.studio.mention;

import java.util.List;
import vn.camtay.studio.text.Token;

/// A place by its name: `ấp 1 Lộc Điền`, `xã Lộc Hưng`, `quốc lộ 13`, with the venue there if one is named.
///
/// @param from the word that says what kind of place it is, or of the venue before it
/// @param type that word without marks, else empty
/// @param name without that word
/// @param venue `nha van hoa` in "nhà văn hóa ấp Sóc Lớn", else empty
public record Place(int from, int to, Level level, String type, List<Token> name, String venue) implements Mention {
    public enum Level {
        HAMLET,
        TEAM,
        CLUSTER,
        COMMUNE,
        DISTRICT,
        PROVINCE,
        ROAD,
        SIGHT,
        /// Its kind is not said.
        SOMEWHERE
    }

    public Place {
        name = List.copyOf(name);
    }

    /// `ấp 1`: known by a number, which other places have as well.
    public boolean isNumbered() {
        return name.getFirst().isNumber();
    }

    /// What tells it from others of its level: words without marks and numbers without zeros.
    public String key() {
        return String.join(" ", name.stream().map(Token::bare).toList());
    }

    /// The words after the number.
    public List<Token> tail() {
        return name.subList(1, name.size());
    }
}
