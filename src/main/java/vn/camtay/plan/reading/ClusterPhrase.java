package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What one phrase says of a class: where it is held, on which days, for which hamlets.
///
/// @param venue also where only a place may stand ("Cụm 1: chùa Long Trường" under "Địa điểm")
record ClusterPhrase(Block block, Optional<Venues.Found> venue, List<Dates.Found> days, List<Hamlets.Found> hamlets) {
    private static final Pattern NOT_A_CLASS = Pattern.compile(
            "(?:trước|chậm nhất|hoàn thành|đăng ký|gửi (?:danh sách|về)|báo cáo kết quả|hết ngày|hạn).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// "Địa điểm: Hội trường UBND xã (thôn 6)": the hamlet is where the hall stands.
    private static final Pattern PLACE_LABEL = Pattern.compile("\\s*(?:Địa điểm|Nơi học|Nơi tổ chức)[^:]{0,20}:[^:]*$");
    private static final Pattern LISTS =
            Pattern.compile("(?:gồm|các|thành phần|dành cho)[\\s:]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static ClusterPhrase of(Block block, boolean underPlace, Dates dates) {
        var text = withoutName(block.text());
        var isPlace = underPlace || PLACE_LABEL.matcher(text).lookingAt();
        var venue = isPlace ? Venues.inPlace(text.replaceFirst("^(\\s*)[:–—-]", "$1 ")) : Venues.in(text);
        var rest = text;
        var days = new ArrayList<Dates.Found>();
        for (var found : dates.happening(rest)) {
            if (isClassDay(rest, found)) {
                days.add(found);
            }
            rest = blank(rest, found.from(), found.to());
        }
        if (venue.isPresent()) {
            rest = blank(rest, venue.get().from(), venue.get().to());
        }
        var lists = !isPlace || LISTS.matcher(rest).find();
        return new ClusterPhrase(block, venue, days, lists ? Hamlets.in(rest) : List.of());
    }

    /// The name of the cluster itself is neither a place nor a hamlet; places in the text stay where they are.
    private static String withoutName(String text) {
        var lead = ClusterNames.in(text).stream()
                .findFirst()
                .filter(name -> name.from() == 0)
                .map(ClusterNames.Found::to)
                .orElse(0);
        return " ".repeat(lead) + text.substring(lead);
    }

    /// "danh sách gửi trước ngày …" is a deadline, not a day of class.
    static boolean isClassDay(String text, Dates.Found found) {
        return !NOT_A_CLASS
                .matcher(text.substring(Math.max(0, found.from() - 30), found.from()))
                .find();
    }

    private static String blank(String text, int from, int to) {
        return text.substring(0, from) + "|".repeat(to - from) + text.substring(to);
    }

    boolean isClass() {
        return !days.isEmpty() && (venue.isPresent() || !hamlets.isEmpty());
    }

    void addTo(ClusterDraft draft) {
        venue.ifPresent(found -> draft.venue(found.venue(), block.lineAt(found.from())));
        days.forEach(found -> draft.addDays(found, block.lineAt(found.from())));
        if (Halves.isWhole(block.text())) {
            draft.wholeDays();
        } else if (!days.isEmpty()) {
            Halves.in(block.text()).ifPresent(found -> draft.half(found, block.lineAt(found.at())));
        }
        hamlets.forEach(found -> draft.addHamlet(found.name(), block.lineAt(found.at())));
    }
}
