package vn.camtay.practice.play;

import java.time.Instant;
import java.util.Optional;

/// The rehearsal's own calendar: a day passes by a press, or by itself after the scenario's short while.
final class Days {
    /// A phone that slept for an hour wakes up a few days later, not in another year.
    private static final int AT_ONCE = 10;

    private Days() {}

    /// What the wall clock did since: codes and QRs ran out, days passed.
    static State settle(Script script, State state, Instant now) {
        var settled = state;
        if (isPast(state.eId().codeUntil(), now)) {
            settled = settled.with(settled.eId().codeGone());
        }
        if (isPast(state.payment().qrUntil(), now)) {
            settled = settled.with(new Payment(settled.payment().progress(), Optional.empty()));
        }
        for (var i = 0; i < AT_ONCE && isPast(settled.nextDay(), now); i++) {
            settled = begin(script, next(script, settled), settled.nextDay().orElse(now));
        }
        return isPast(settled.nextDay(), now) ? begin(script, settled, now) : settled;
    }

    /// The next working day, with what the automatic clerk does on it when nobody sits at the desk.
    static State next(Script script, State state) {
        var day = script.workingDays().next(state.day());
        var unlocked = state.eId().isLocked() ? state.with(state.eId().unlocked()) : state;
        var turned = unlocked.on(day, Optional.empty());
        return new Clerk(script).passDay(turned);
    }

    /// Lets the calendar run by itself from a moment on, where there is something to wait for.
    static State begin(Script script, State state, Instant from) {
        return state.on(
                state.day(),
                isWaiting(state) ? Optional.of(from.plus(script.scenario().dayLasts())) : Optional.empty());
    }

    /// Only for the office: a resident who is asked for something has all the time there is.
    private static boolean isWaiting(State state) {
        return state.stage() == Stage.TRACK
                && state.dossier()
                        .status()
                        .filter(status -> status == Status.WAITING
                                || status == Status.RECEIVED
                                || status == Status.PROCESSING
                                || status == Status.WITHDRAWAL_ASKED)
                        .isPresent();
    }

    private static boolean isPast(Optional<Instant> until, Instant now) {
        return until.filter(one -> !now.isBefore(one)).isPresent();
    }
}
