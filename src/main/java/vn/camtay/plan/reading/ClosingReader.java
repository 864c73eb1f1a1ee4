package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Plan.Closing;
import vn.camtay.plan.Plan.Signer;
import vn.camtay.plan.Sourced;
import vn.camtay.plan.source.Line;

/// Reads the foot of the last page: who receives it and who signs it, side by side or one after the other.
final class ClosingReader {
    private static final Pattern RECIPIENTS = Pattern.compile("N[ơƠ][iI]\\s+[nN][hH][ậẬ][nN]\\s*:?|NƠI NHẬN\\s*:?");
    private static final String POST =
            "(?:Q\\.\\s?|QUYỀN\\s+)?(?:PHÓ\\s+)?(?:CHỦ TỊCH|BÍ THƯ|TRƯỞNG PHÒNG|TRƯỞNG BAN|GIÁM ĐỐC|CHÁNH VĂN"
                    + " PHÒNG|HIỆU TRƯỞNG|TRƯỞNG CÔNG AN|CHỈ HUY TRƯỞNG|THỦ TRƯỞNG|TỔ TRƯỞNG|TRẠM TRƯỞNG|VĂN PHÒNG|TRƯỞNG"
                    + " TRẠM|CHỦ NHIỆM|TRƯỞNG ẤP|TRƯỞNG THÔN)(?:\\s+(?:THƯỜNG TRỰC|ỦY BAN NHÂN DÂN|UBND|XÃ|PHƯỜNG|HỘI))?";
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:TM|KT|TL|TUQ|T/M|K/T|T/L)\\s?\\.\\s?\\p{Lu}[\\p{Lu}\\s.&-]*|(?:T/M|K/T|T/L)\\s\\p{Lu}[\\p{Lu}\\s.]*");
    private static final Pattern TITLE = Pattern.compile(POST);
    private static final Pattern SIGN_LINE =
            Pattern.compile("^(?:(?:TM|KT|TL|TUQ|Q|T/M|K/T)\\s?[. ]|" + POST + "\\s*(?:$|[:,-]?\\s+\\p{Lu}\\p{Ll})).*");
    private static final Pattern RIGHT =
            Pattern.compile("(?:^|\\s{1,})((?:(?:TM|KT|TL|TUQ|Q)\\s?\\.\\s?)\\p{Lu}[\\p{Lu}\\s.]*|" + POST + ")$");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:ThS|TS|BS|KS|CN|GS|PGS)\\.?\\s*)*(\\p{Lu}[\\p{L}’']*(?:\\s\\p{Lu}[\\p{L}’']*){1,5})");
    private static final Pattern RIGHT_NAME =
            Pattern.compile("^(.*[.;:])\\s+(\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){1,5})$");
    private static final Pattern STAMP = Pattern.compile(
            "[\\[(]?\\s*(?:đã ký|ký tên|ký và|ký, |đóng dấu|daky|chữ ký|ký,? đóng).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// "CHỦ TỊCH: Cao Văn Mẫu", the title and the name on one line.
    private static final Pattern TITLE_AND_NAME =
            Pattern.compile("(" + POST + ")\\s*[:,-]?\\s+(" + NAME.pattern() + ")");

    private final List<Line> foot = new ArrayList<>();
    private final List<Sourced<String>> right = new ArrayList<>();
    private final List<Sourced<String>> recipients = new ArrayList<>();
    private boolean listing;

    private ClosingReader() {}

    /// The index of the first line of the foot.
    static int start(List<Line> lines, int from) {
        var end = lines.size();
        for (var i = from; i < lines.size(); i++) {
            for (var cell : cellsOf(lines.get(i))) {
                if (RECIPIENTS.matcher(cell).lookingAt()
                        || i > from && SIGN_LINE.matcher(cell).matches() && isNearEnd(lines, i)) {
                    end = i;
                }
            }
            if (end < lines.size()) {
                return end;
            }
        }
        return end;
    }

    private static boolean isNearEnd(List<Line> lines, int at) {
        return lines.subList(at, lines.size()).stream()
                        .filter(line -> !line.isBlank())
                        .count()
                <= 40;
    }

    static List<String> cellsOf(Line line) {
        return line.cells().isEmpty() ? List.of(line.text()) : line.cells();
    }

    static Closing read(List<Line> lines) {
        var reader = new ClosingReader();
        for (var line : lines) {
            if (line.text().matches("(?:PHỤ LỤC|Phụ lục|BIỂU MẪU).*")) {
                break;
            }
            reader.foot.add(line);
        }
        reader.foot.forEach(reader::add);
        return new Closing(reader.recipients, reader.signer());
    }

    private void add(Line line) {
        var cells = line.isRow()
                ? line.cells().stream().flatMap(cell -> cell.lines()).toList()
                : cellsOf(line);
        for (var cell : cells) {
            addCell(cell.strip(), line.number());
        }
    }

    private void addCell(String cell, int line) {
        var both = TITLE_AND_NAME.matcher(cell);
        if (both.matches() && !Words.isCapitals(both.group(2))) {
            right.add(Sourced.of(both.group(1), line));
            right.add(Sourced.of(both.group(2), line));
            return;
        }
        var heading = RECIPIENTS.matcher(cell);
        if (heading.lookingAt()) {
            listing = true;
            var rest = cell.substring(heading.end()).strip();
            if (!rest.isEmpty()) {
                if (rest.matches("[^-–•+].*;.*")) {
                    List.of(rest.split("\\s*;\\s*")).forEach(each -> addRecipient("- " + each, line));
                } else {
                    addCell(rest, line);
                }
            }
            return;
        }
        var beside = RIGHT.matcher(cell);
        if (beside.find()) {
            right.add(Sourced.of(beside.group(1).strip(), line));
            addRecipient(cell.substring(0, beside.start()).strip(), line);
            return;
        }
        var named = RIGHT_NAME.matcher(cell);
        if (listing && named.matches() && cell.matches("[-–•].*Lưu.*")) {
            addRecipient(named.group(1), line);
            right.add(Sourced.of(named.group(2), line));
            return;
        }
        addPlain(cell, line);
    }

    private void addPlain(String cell, int line) {
        var isSigning = !right.isEmpty()
                        && (NAME.matcher(cell).matches() || STAMP.matcher(cell).matches())
                || Words.isCapitals(cell)
                        && cell.contains(" ")
                        && Marker.at(cell).isEmpty();
        if (isSigning || !listing) {
            right.add(Sourced.of(cell, line));
        } else {
            addRecipient(cell, line);
        }
    }

    /// "- A; - B; - Lưu: VT." on one line.
    private static List<String> inOneLine(String cell) {
        return cell.matches("[-–•+].*") ? List.of(cell.split("(?<=[;,.])\\s+(?=[-–•+]\\s*\\p{L})")) : List.of(cell);
    }

    private void addRecipient(String cell, int line) {
        var several = inOneLine(cell);
        if (several.size() > 1) {
            several.forEach(one -> addRecipient(one, line));
            return;
        }
        var marker = Marker.at(cell).filter(each -> each.kind().isBullet());
        var text = Words.trimmed(marker.map(each -> cell.substring(each.rest())).orElse(cell));
        if (text.isEmpty() || !listing) {
            return;
        }
        var goesOn = marker.isEmpty() && !recipients.isEmpty() && (Words.startsLower(text) || text.startsWith("/"));
        if (goesOn) {
            var last = recipients.removeLast();
            var space = Paragraph.isOneWord(last.value(), text) ? "" : " ";
            recipients.add(Sourced.of(last.value() + space + text, last.line()));
        } else {
            recipients.add(Sourced.of(text, line));
        }
    }

    private @Nullable Signer signer() {
        Sourced<String> title = null;
        Sourced<String> name = null;
        var authority = new StringBuilder();
        for (var each : right) {
            var text = each.value();
            if (AUTHORITY.matcher(text).matches()) {
                authority.append(authority.isEmpty() ? "" : " ").append(text);
            } else if (TITLE.matcher(text).matches()) {
                title = each;
            } else if (title == null && Words.isCapitals(text) && !authority.isEmpty() && name == null) {
                title = each;
            } else if (title != null
                    && !STAMP.matcher(text).matches()
                    && NAME.matcher(text).matches()) {
                name = each;
            }
        }
        return title == null || name == null ? null : new Signer(authority.toString(), title, name);
    }
}
