package vn.camtay.drill.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a text holds that could lead to somebody: places on the web, and numbers of telephones, accounts and people.
///
/// @param hosts as written, without user names, ports and paths
/// @param hidden addresses that a reader would see and a check might not
/// @param numbers the digits alone
public record TextScan(List<String> hosts, List<String> hidden, List<String> numbers) {
    private static final Pattern HIDDEN = Pattern.compile(
            "(?iu)\\[\\.]|\\(\\.\\)|\\bh(?:xx|\\*\\*)ps?\\b|[。．｡․‧]|\\.\\s(?:com|net|org|vn|info|xyz)(?!\\p{L})|\\s\\.\\s?(?:com|net|org|vn|info|xyz|top|site|shop)\\b"
                    + "|(?<!\\p{L})(?:chấm|cham|dot)\\s(?:com|net|org|vn|info|xyz|top|site|shop)(?!\\p{L})");
    private static final Pattern URL = Pattern.compile("(?iu)[a-z][a-z0-9+.-]*:[/\\\\]{2}(\\S*)");
    private static final Pattern AUTHORITY_END = Pattern.compile("[/\\\\?#]");
    private static final Pattern MONEY = Pattern.compile(
            "(?iu)(?<![\\d.,])[1-9]\\d{0,2}(?:[.,]\\d{3})+\\s?(?:đồng|dong|vnđ|vnd|đ|d)(?![\\p{L}\\d])");
    private static final Pattern IP = Pattern.compile("(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.])\\S*");
    private static final Pattern HOST = Pattern.compile(
            "(?iu)(?:[^\\s@]+@)?((?:[\\p{L}\\p{M}\\d_-]+\\.)+\\p{L}[\\p{L}\\p{M}\\d-]+)\\.?(?::\\d+)?(?:[/?#]\\S*)?");
    private static final Pattern FILE = Pattern.compile("(?iu)[^.]+\\.(?:apk|pdf|jpg|png|docx|xlsx|exe|html)");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[ .()\\u00a0-]{0,2}\\p{Nd}){7,}");
    /// A telephone number pulled apart by other signs than those above.
    private static final Pattern SCATTERED =
            Pattern.compile("(?<!\\p{Nd})(?:\\+?84|0)(?:[^\\p{L}\\p{Nd}]{0,3}\\p{Nd}){8,}");
    private static final Pattern SPELT = Pattern.compile(
            "(?iu)(?:(?<!\\p{L})(?:không|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín)[^\\p{L}\\p{Nd}]+){7,}"
                    + "(?:không|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín)(?!\\p{L})");
    private static final Pattern RESERVED = Pattern.compile("(?i)(?:[\\p{L}\\p{M}\\d_-]+\\.)+(?:example|test)");
    /// Kept for documents by RFC 5737.
    private static final Pattern RESERVED_IP =
            Pattern.compile("(?:192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d{1,3}");

    private static final Pattern OURS = Pattern.compile("0900000\\d{3}|000\\d{9}");

    public TextScan {
        hosts = List.copyOf(hosts);
        hidden = List.copyOf(hidden);
        numbers = List.copyOf(numbers);
    }

    public static TextScan of(String text) {
        var hosts = new ArrayList<String>();
        var hidden = HIDDEN.matcher(text)
                .results()
                .map(found -> found.group().strip())
                .toList();
        var rest = taken(text, URL, found -> hosts.add(hostOf(found)));
        rest = taken(rest, MONEY, found -> {});
        rest = taken(rest, IP, found -> hosts.add(hostOf(found)));
        rest = taken(rest, HOST, found -> {
            if (!FILE.matcher(found).matches()) {
                hosts.add(found);
            }
        });
        return new TextScan(hosts, hidden, numbers(rest));
    }

    private static List<String> numbers(String text) {
        var numbers = new ArrayList<String>();
        var rest = taken(text, NUMBER, found -> numbers.add(digits(found)));
        rest = taken(rest, SCATTERED, found -> numbers.add(digits(found)));
        taken(rest, SPELT, numbers::add);
        return numbers;
    }

    private static String taken(String text, Pattern pattern, java.util.function.Consumer<String> take) {
        return pattern.matcher(text).replaceAll(found -> {
            take.accept(found.groupCount() > 0 ? found.group(1) : found.group());
            return " ; ";
        });
    }

    private static String hostOf(String afterScheme) {
        var authority = AUTHORITY_END.split(afterScheme, 2)[0];
        var host = authority.substring(authority.lastIndexOf('@') + 1);
        return host.replaceFirst(":\\d*$", "").replaceFirst("[.,;:!?)”\"]+$", "");
    }

    private static String digits(String number) {
        return number.codePoints()
                .filter(Character::isDigit)
                .mapToObj(point -> String.valueOf(Character.digit(point, 10)))
                .collect(java.util.stream.Collectors.joining());
    }

    /// Whether a host can never be anybody's: RFC 2606 keeps these names, RFC 5737 these numbers.
    public static boolean isReserved(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        return RESERVED.matcher(lower).matches() || RESERVED_IP.matcher(lower).matches();
    }

    /// Whether a number is nobody's: telephones and accounts 0900 000 xxx, identity numbers that begin with 000.
    public static boolean isNobodys(String digits) {
        return OURS.matcher(digits).matches();
    }
}
