package vn.camtay.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import vn.camtay.shared.Time;

/// What every template is given as `page`: words in the reader's language, dates as people say them, who is looking.
public final class Page {
    private final MessageSource words;
    private final Assets assets;
    private final Time time;
    private final Locale locale;
    private final Visitor visitor;
    private final Optional<CsrfToken> csrf;
    private final String path;

    Page(
            MessageSource words,
            Assets assets,
            Time time,
            Locale locale,
            Visitor visitor,
            Optional<CsrfToken> csrf,
            String path) {
        this.words = words;
        this.assets = assets;
        this.time = time;
        this.locale = locale;
        this.visitor = visitor;
        this.csrf = csrf;
        this.path = path;
    }

    /// The text of a key in the reader's language. An unknown key is a defect and throws.
    public String text(String key, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    /// The address of a style, script or picture file, kept by phones for ever.
    public String asset(String name) {
        return assets.address(name);
    }

    /// "vi" or "en".
    public String language() {
        return locale.getLanguage();
    }

    public Visitor visitor() {
        return visitor;
    }

    /// The path of this page without its query, for forms that come back to it.
    public String path() {
        return path;
    }

    /// "thứ Bảy 27/12/2025".
    public String day(LocalDate day) {
        return text("page.weekday." + day.getDayOfWeek().getValue()) + " " + shortDay(day);
    }

    /// Several days one after the other.
    public String days(List<LocalDate> days) {
        return days.stream().map(this::day).collect(Collectors.joining(", "));
    }

    /// "27/12/2025".
    public String shortDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT));
    }

    /// "7 giờ 42".
    public String hour(Instant moment) {
        var local = moment.atZone(zone());
        return text("page.hour", local.getHour(), String.format(Locale.ROOT, "%02d", local.getMinute()));
    }

    /// "7 giờ 42, thứ Bảy 27/12/2025".
    public String moment(Instant moment) {
        return hour(moment) + ", " + day(moment.atZone(zone()).toLocalDate());
    }

    /// A whole number with dots between thousands, as read in Vietnam.
    public String number(long value) {
        return String.format(language().equals("vi") ? Locale.of("vi", "VN") : Locale.ENGLISH, "%,d", value);
    }

    /// What a programme run on a shifted clock says on every screen; empty when the clock is the machine's own.
    public Optional<String> clockNotice() {
        return time.shifted() ? Optional.of(text("page.clock.shifted", moment(time.now()))) : Optional.empty();
    }

    /// The hidden field that each form which writes carries.
    public Optional<CsrfToken> csrf() {
        return csrf;
    }

    private ZoneId zone() {
        return time.zone();
    }
}
