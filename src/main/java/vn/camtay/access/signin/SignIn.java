package vn.camtay.access.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.access.Role;
import vn.camtay.access.SignedInBy;

/// A sign-in of one browser, from its start until it is ended, expires, or is not used for long.
///
/// @param commune the code, or `*` for staff who have not chosen one
/// @param hallRole the one role a hall sign-in carries
/// @param pinGiven whether a hamlet head gave the PIN in this sign-in
record SignIn(
        String commune,
        String tokenHash,
        UUID subject,
        SignedInBy by,
        Optional<Role> hallRole,
        boolean pinGiven,
        Instant started,
        Instant lastSeen,
        Instant expires,
        Optional<Instant> ended) {

    static Duration lasts(SignedInBy by) {
        return switch (by) {
            case FULL -> Duration.ofHours(12);
            case HALL -> Duration.ofHours(14);
            case BADGE -> Duration.ofDays(30);
        };
    }

    /// How long it may lie unused; a hall sign-in lasts its day.
    private Duration mayRest() {
        return switch (by) {
            case FULL -> Duration.ofHours(2);
            case HALL -> lasts(SignedInBy.HALL);
            case BADGE -> Duration.ofDays(14);
        };
    }

    boolean isGood(Instant now) {
        return ended.isEmpty() && now.isBefore(expires) && now.isBefore(lastSeen.plus(mayRest()));
    }

    /// Being seen is written rarely, so that reading a page costs no write.
    boolean isSeenLongAgo(Instant now) {
        var rarely = by == SignedInBy.FULL ? Duration.ofMinutes(30) : Duration.ofHours(1);
        return !now.isBefore(lastSeen.plus(rarely));
    }

    SignIn seen(Instant now) {
        return new SignIn(commune, tokenHash, subject, by, hallRole, pinGiven, started, now, expires, ended);
    }
}
