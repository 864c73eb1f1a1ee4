package vn.camtay.roster.convocation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.camtay.place.HamletId;
import vn.camtay.shared.Folding;
import vn.camtay.shared.NotFound;

/// What the office writes around the list of an invitation. Number and day may be left to be written by hand.
///
/// @param hamlet one hamlet, or blank for all
/// @param paid "yes" or "no": whether the host pays meals and travel, which the paper has to say when it does not
record InvitationForm(
        @Nullable String hamlet,
        @Nullable String number,
        @Nullable String day,
        @Nullable String chair,
        @Nullable String paid,
        @Nullable String authority,
        @Nullable String title,
        @Nullable String name) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    static InvitationForm usual(String hamlet) {
        return new InvitationForm(hamlet, "", "", "", "", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "");
    }

    Map<String, String> mistakes() {
        var found = new LinkedHashMap<String, String>();
        if (!clean(number).isEmpty() && readNumber().isEmpty()) {
            found.put("number", "convocation.form.number.wrong");
        }
        if (!clean(day).isEmpty() && readDay().isEmpty()) {
            found.put("day", "convocation.form.day.wrong");
        }
        if (!clean(paid).equals("yes") && !clean(paid).equals("no")) {
            found.put("paid", "convocation.form.paid.wrong");
        }
        if (clean(title).isEmpty()) {
            found.put("title", "convocation.form.title.wrong");
        }
        return found;
    }

    Optional<Integer> readNumber() {
        return clean(number).matches("0*[1-9]\\d{0,4}") ? Optional.of(Integer.valueOf(clean(number))) : Optional.empty();
    }

    Optional<LocalDate> readDay() {
        try {
            return Optional.of(LocalDate.parse(clean(day), DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    boolean hostPays() {
        return clean(paid).equals("yes");
    }

    String cleanChair() {
        return clean(chair);
    }

    List<String> authorities() {
        return authority == null
                ? List.of()
                : authority
                        .lines()
                        .map(InvitationForm::clean)
                        .filter(line -> !line.isEmpty())
                        .limit(3)
                        .toList();
    }

    String cleanTitle() {
        return clean(title);
    }

    String cleanName() {
        return clean(name);
    }

    Optional<HamletId> readHamlet() {
        return Optional.of(clean(hamlet)).filter(one -> !one.isEmpty()).map(text -> new HamletId(id(text)));
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("id");
        }
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : Folding.clean(text);
    }
}
