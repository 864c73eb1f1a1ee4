package vn.camtay.attendance.door;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import vn.camtay.access.key.Key;
import vn.camtay.attendance.door.SlipReading.Forged;
import vn.camtay.attendance.door.SlipReading.Ours;
import vn.camtay.attendance.door.SlipReading.TooOld;
import vn.camtay.place.CommuneCode;
import vn.camtay.timetable.SessionId;

/// Signs the time a page was made into its form. The clock of a phone never matters, and a form that waited for a
/// connection is known to have been made in time.
final class Slips {
    /// A form sent later than this has been lying about.
    static final Duration GOOD_FOR = Duration.ofHours(12);

    private static final String NO_SESSION = "-";

    private final Key key;

    Slips(Key key) {
        this.key = key;
    }

    String write(Slip slip) {
        var session = slip.session().map(SessionId::toString).orElse(NO_SESSION);
        var issued = Long.toString(slip.issued().toEpochMilli());
        return String.join(
                ".",
                slip.commune().value(),
                session,
                issued,
                sign(slip.commune().value(), session, issued));
    }

    SlipReading read(String text, Instant now) {
        var parts = text.split("\\.", -1);
        if (parts.length != 4 || !same(sign(parts[0], parts[1], parts[2]), parts[3])) {
            return new Forged();
        }
        var issued = Instant.ofEpochMilli(Long.parseLong(parts[2]));
        if (issued.plus(GOOD_FOR).isBefore(now)) {
            return new TooOld();
        }
        var session = Optional.of(parts[1]).filter(id -> !id.equals(NO_SESSION)).map(SessionId::of);
        return new Ours(new Slip(new CommuneCode(parts[0]), session, issued));
    }

    private String sign(String commune, String session, String issued) {
        return HexFormat.of().formatHex(key.sign("slip", commune, session, issued), 0, 16);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
