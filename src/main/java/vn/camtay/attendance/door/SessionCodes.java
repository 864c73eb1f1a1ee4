package vn.camtay.attendance.door;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.LongStream;
import vn.camtay.access.key.Key;
import vn.camtay.timetable.Session;

/// The six digits on the hall's screen. Who knows them has seen the screen within the last minutes; they follow from
/// this machine's secret, the session and the time, so nothing is stored and a restart changes nothing.
public final class SessionCodes {
    static final Duration CHANGES_AFTER = Duration.ofMinutes(3);

    private final Key key;

    public SessionCodes(Key key) {
        this.key = key;
    }

    /// The code shown at a moment: "482917".
    public String codeOf(Session session, Instant moment) {
        return codeOf(session, slot(moment));
    }

    public Duration untilChange(Instant moment) {
        var next = Instant.ofEpochSecond((slot(moment) + 1) * CHANGES_AFTER.toSeconds());
        return Duration.between(moment, next);
    }

    /// Whether a code was on the screen at some time between two moments, or in the slot before: people type slowly.
    boolean accepts(Session session, String typed, Instant from, Instant to) {
        return LongStream.rangeClosed(slot(from) - 1, slot(to)).anyMatch(slot -> same(codeOf(session, slot), typed));
    }

    private String codeOf(Session session, long slot) {
        var signed =
                key.sign("hall code", session.commune().value(), session.id().toString(), Long.toString(slot));
        return String.format(
                Locale.ROOT, "%06d", Math.floorMod(ByteBuffer.wrap(signed).getLong(), 1_000_000L));
    }

    private static long slot(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), CHANGES_AFTER.toSeconds());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
