package vn.camtay.attendance.desk;

import java.util.regex.Pattern;
import vn.camtay.access.SignInCode;
import vn.camtay.roster.MarkNumber;
import vn.camtay.shared.Folding;

/// What came into the desk's one field: from a scanner that types, from a camera, or from fingers.
sealed interface Scanned {
    /// The number of a worn badge, by its link (whatever the host) or as six digits.
    record Badge(MarkNumber number, boolean byLink) implements Scanned {}

    /// The personal code on the part of the badge one keeps, or its link. It only marks here, it signs nobody in.
    record Personal(String text) implements Scanned {}

    record Name(String typed) implements Scanned {}

    /// Digits that are no mark number, or a link of something else.
    record Mistyped(String typed) implements Scanned {}

    record Nothing() implements Scanned {}

    /// The longest a name or a link may be; a scanner may also read a whole leaflet.
    int LONGEST = 300;

    Pattern BADGE_LINK = Pattern.compile("(?i)(?:https?:)?.*/b/(\\d{6})/?(?:[?#].*)?");

    static Scanned read(String text) {
        var typed = Folding.clean(text);
        if (typed.isEmpty()) {
            return new Nothing();
        }
        if (typed.length() > LONGEST) {
            return new Mistyped(typed.substring(0, 20) + "…");
        }
        var link = BADGE_LINK.matcher(typed);
        var number = MarkNumber.read(link.matches() ? link.group(1) : typed);
        if (number.isPresent()) {
            return new Badge(number.get(), link.matches());
        }
        if (SignInCode.read(typed).isPresent()) {
            return new Personal(typed);
        }
        var isName = !typed.contains("/") && Folding.fold(typed).matches(".*\\p{L}{2}.*");
        return isName ? new Name(typed) : new Mistyped(typed);
    }
}
