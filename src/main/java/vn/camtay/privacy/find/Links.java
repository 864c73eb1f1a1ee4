package vn.camtay.privacy.find;

import java.util.Set;
import vn.camtay.privacy.Kind;
import vn.camtay.privacy.text.Sheet;
import vn.camtay.privacy.text.Tokens;

/// E-mail addresses; and web addresses, whose words and digits the other rules then leave alone.
final class Links {
    private static final Set<String> ENDINGS = Set.of(
            "vn", "com", "net", "org", "edu", "gov", "info", "io", "example", "test", "xyz", "top", "me", "co", "asia",
            "app", "online", "site", "shop", "club", "dev", "biz");
    private static final Set<String> MAIL_HOSTS =
            Set.of("gmail", "yahoo", "outlook", "hotmail", "icloud", "live", "ymail", "zoho", "proton", "protonmail");
    /// Boxes of an office, not of a person, when they are under an organisation's own domain.
    private static final Set<String> OFFICE_BOXES = Set.of(
            "vanthu",
            "ubnd",
            "hotro",
            "lienhe",
            "support",
            "info",
            "contact",
            "admin",
            "pvhcc",
            "hcc",
            "motcua",
            "bophanmotcua",
            "tiepdan",
            "gopy",
            "phananh",
            "noreply",
            "no-reply",
            "webmaster",
            "banbientap",
            "toasoan",
            "cskh",
            "dvc",
            "congdvc",
            "vanphong",
            "vpubnd",
            "office",
            "hello",
            "help",
            "service",
            "ttpvhcc",
            "hopthu",
            "dichvucong",
            "chuyendoiso",
            "cds",
            "sotttt",
            "sokhcn",
            "phongvhxh",
            "vhxh",
            "phongkinhte",
            "congan",
            "ubndxa",
            "bqt",
            "bbt");
    private static final String LOCAL = "._-+%'";

    private final Finds finds;
    private final Sheet sheet;
    private final Tokens tokens;

    Links(Finds finds) {
        this.finds = finds;
        sheet = finds.sheet;
        tokens = sheet.tokens;
    }

    void find() {
        for (var token = 0; token < sheet.size(); token++) {
            if (tokens.isSign(token, '@')) {
                mail(token, token + 1, token);
            } else if (isSpelledAt(token)) {
                mail(token, token + 3, token);
            }
        }
        for (var token = 0; token + 2 < sheet.size(); token++) {
            if (tokens.isWord(token) && finds.isFree(token)) {
                token = web(token);
            }
        }
    }

    /// "[at]", "(at)" and "(a)".
    private boolean isSpelledAt(int token) {
        return tokens.isSign(token, "[(")
                && tokens.isWord(token + 1)
                && tokens.length(token + 1) <= 2
                && tokens.isSign(token + 2, "])")
                && ("at".equals(word(token + 1)) || "a".equals(word(token + 1)));
    }

    /// @param domain where the part after the sign begins
    private void mail(int at, int domain, int sign) {
        var first = localPart(sign);
        var last = isMailHost(domain) ? domain(domain) : -1;
        if (first < 0 || last < 0 || isOffice(first, at, domain, last)) {
            return;
        }
        finds.claim(Kind.EMAIL, first, last, 0.99, "địa chỉ hộp thư có @ và tên miền");
    }

    private int localPart(int sign) {
        var token = sign - 1;
        if (tokens.gap(sign) == Tokens.NEW_LINE || token < 0 || !isLocal(token) || !finds.isFree(token)) {
            return -1;
        }
        while (token > 0 && tokens.gap(token) == Tokens.TOGETHER && isLocal(token - 1) && finds.isFree(token - 1)) {
            token--;
        }
        while (token < sign && tokens.isAnySign(token)) {
            token++;
        }
        return token < sign ? token : -1;
    }

    private boolean isLocal(int token) {
        return tokens.isWord(token) || tokens.isNumber(token) || tokens.isSign(token, LOCAL);
    }

    /// The last token of a domain that begins here, or -1: words joined by dots, the last of them letters.
    private int domain(int first) {
        if (!isHost(first)) {
            return -1;
        }
        var last = -1;
        var token = first;
        while (true) {
            while (tokens.isSign(token + 1, "-") && together(token + 1) && isHost(token + 2) && together(token + 2)
                    || isHost(token + 1) && together(token + 1)) {
                token += isHost(token + 1) ? 1 : 2;
            }
            if (!dotFollows(token)) {
                return last;
            }
            token += 2;
            last = tokens.isWord(token) && tokens.length(token) >= 2 ? token : last;
        }
    }

    private boolean isMailHost(int first) {
        return tokens.gap(first) == Tokens.TOGETHER
                || tokens.gap(first) == Tokens.APART && MAIL_HOSTS.contains(word(first));
    }

    private boolean dotFollows(int token) {
        if (!tokens.isSign(token + 1, '.') || !isHost(token + 2)) {
            return false;
        }
        var close = together(token + 1) && together(token + 2);
        return close
                || tokens.gap(token + 2) != Tokens.NEW_LINE
                        && ENDINGS.contains(word(token + 2))
                        && MAIL_HOSTS.contains(word(token));
    }

    private boolean isHost(int token) {
        return tokens.isWord(token) || tokens.isNumber(token);
    }

    private boolean together(int token) {
        return tokens.gap(token) == Tokens.TOGETHER;
    }

    private boolean isOffice(int first, int at, int domain, int last) {
        var box = plain(tokens.start(first), tokens.end(at - 1));
        var name = box.split("[._-]", 2)[0];
        return !MAIL_HOSTS.contains(word(domain))
                && (OFFICE_BOXES.contains(box) || OFFICE_BOXES.contains(name))
                && last > domain;
    }

    /// Skips "https://…", "www.…" and "dichvucong.gov.vn/…"; gives the last token of it, or the one asked about.
    private int web(int first) {
        if (!together(first + 1) || !tokens.isSign(first + 1, ":.-")) {
            return first;
        }
        var scheme = tokens.isSign(first + 1, ':') && tokens.isSign(first + 2, '/') && together(first + 1);
        if (!scheme && !isBareHost(first)) {
            return first;
        }
        var last = first;
        while (last + 1 < sheet.size() && together(last + 1) && !tokens.isSign(last + 1, "\"<>)]}|,;")) {
            last++;
        }
        if (!carriesNumber(first)) {
            finds.leaveAlone(first, last);
        }
        return last;
    }

    private boolean isBareHost(int first) {
        var last = together(first) && tokens.isAnySign(first - 1) && !tokens.isSign(first - 1, "(\"'[:")
                ? -1
                : domain(first);
        return last >= 0 && ENDINGS.contains(word(last)) && !tokens.startsCapital(last);
    }

    /// Links that carry a phone number: zalo.me/0900000123, tel:+84…, wa.me/84….
    private boolean carriesNumber(int first) {
        for (var token = first; token < first + 6 && token < sheet.size(); token++) {
            if (tokens.isWord(token) && tokens.length(token) <= 4) {
                var word = word(token);
                if ("zalo".equals(word) || "wa".equals(word) || "tel".equals(word) || "sms".equals(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private String word(int token) {
        return token >= 0 && token < sheet.size() && tokens.length(token) <= 12
                ? plain(tokens.start(token), tokens.end(token))
                : "";
    }

    private String plain(int from, int to) {
        return new String(sheet.text(), from, Math.min(to - from, 64)).toLowerCase(java.util.Locale.ROOT);
    }
}
