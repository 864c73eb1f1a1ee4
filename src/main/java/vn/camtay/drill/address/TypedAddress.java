package vn.camtay.drill.address;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What was typed, cut where a browser would cut it.
///
/// @param scheme in small letters; empty when none was typed
/// @param user what stands before the last `@` of the authority
/// @param host in small letters, without a dot at its end; empty when there is none
/// @param rest path and all after it
/// @param hidden whether it held signs that nobody sees, or a %-code in the name
record TypedAddress(
        Optional<String> scheme,
        Optional<String> user,
        String host,
        Optional<String> port,
        String rest,
        boolean hidden) {
    private static final int LONGEST = 2_000;
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}\\u115f\\u1160\\u3164\\uffa0]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern WRAPPING = Pattern.compile("^[\"'“”‘’(<\\[«]+(?![\\da-fA-F:]*])|[\"'“”‘’)>»,;!]+$");
    private static final Pattern DOTS = Pattern.compile("[\\u3002\\uff0e\\uff61]");
    private static final Pattern SCHEME = Pattern.compile(
            "(?i)^(?:([a-z][a-z0-9+.-]*):[/\\\\]{2}|(https?|javascript|data|tel|sms|mailto|intent|file|market):)(.*)$",
            Pattern.DOTALL);
    private static final Pattern AUTHORITY_END = Pattern.compile("[/\\\\?#]");
    private static final Pattern PORT = Pattern.compile("^(.*?):(\\d*)$");
    private static final Pattern PERCENT = Pattern.compile("%([0-9a-fA-F]{2})");

    static TypedAddress of(String typed) {
        var shown = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var seen = INVISIBLE
                .matcher(SPACES.matcher(shown).replaceAll(" "))
                .replaceAll("")
                .strip();
        var hidden = INVISIBLE.matcher(shown.replaceAll("\\s", "")).find();
        var word = DOTS.matcher(WRAPPING.matcher(word(seen)).replaceAll("")).replaceAll(".");
        var scheme = SCHEME.matcher(word);
        if (!scheme.matches()) {
            return cut(Optional.empty(), word, hidden);
        }
        var name = Optional.ofNullable(scheme.group(1)).orElseGet(() -> scheme.group(2));
        return cut(Optional.of(name.toLowerCase(Locale.ROOT)), scheme.group(3), hidden);
    }

    /// The word that looks like an address, when people copied a sentence with it.
    private static String word(String text) {
        var words = text.split(" ");
        return Stream.of(words)
                .filter(word -> word.contains("://"))
                .findFirst()
                .or(() -> Stream.of(words)
                        .filter(word -> word.matches(".*[^.]\\.[^.].*"))
                        .findFirst())
                .orElse(words[0]);
    }

    private static TypedAddress cut(Optional<String> scheme, String afterScheme, boolean hidden) {
        if (scheme.isPresent() && !scheme.get().matches("https?|ftp")) {
            return new TypedAddress(scheme, Optional.empty(), "", Optional.empty(), afterScheme, hidden);
        }
        var start = scheme.isPresent() ? afterScheme.replaceFirst("^[/\\\\]+", "") : afterScheme;
        var authority = AUTHORITY_END.split(start, 2)[0];
        var rest = start.substring(authority.length());
        var at = authority.lastIndexOf('@');
        var user = at < 0 ? Optional.<String>empty() : Optional.of(authority.substring(0, at));
        var hostAndPort = authority.substring(at + 1);
        var port = PORT.matcher(hostAndPort);
        var isPort =
                port.matches() && (port.group(1).endsWith("]") || !port.group(1).contains(":"));
        var host = isPort ? port.group(1) : hostAndPort;
        var plain = decoded(host);
        return new TypedAddress(
                scheme,
                user,
                plain.toLowerCase(Locale.ROOT).replaceFirst("\\.+$", ""),
                isPort && !port.group(2).isEmpty() ? Optional.of(port.group(2)) : Optional.empty(),
                rest,
                hidden || !plain.equals(host));
    }

    private static String decoded(String host) {
        return PERCENT.matcher(host).replaceAll(code -> {
            var sign = (char) Integer.parseInt(code.group(1), 16);
            return Character.isLetterOrDigit(sign) || sign == '.' || sign == '-' ? String.valueOf(sign) : "-";
        });
    }
}
