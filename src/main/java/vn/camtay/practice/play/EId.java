package vn.camtay.practice.play;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// The resident's fictional e-ID: never a number, password, passcode or code, only how things stand with them.
///
/// @param knowsDevice false on a new phone that nobody approved yet
/// @param passcode its generation: 1 as issued, one more for each reset
/// @param wrongTries passcodes given wrongly in a row
/// @param lockedOn the day on which five wrong tries locked it; it opens the next day
/// @param codeUntil until when the one-time code that was sent is good
/// @param code its generation: 0 when none was sent yet
/// @param certificate the signing certificate's generation; 0 when there is none
public record EId(
        Account account,
        boolean knowsDevice,
        int passcode,
        int wrongTries,
        Optional<LocalDate> lockedOn,
        Optional<Instant> codeUntil,
        int code,
        int certificate) {
    public enum Account {
        NONE,
        /// Made online; opens no public service yet.
        LEVEL_ONE,
        /// Made in person with the police; to be activated.
        LEVEL_TWO,
        ACTIVE
    }

    static final int TRIES = 5;

    static EId of(Account account, boolean knowsDevice) {
        return new EId(account, knowsDevice, 1, 0, Optional.empty(), Optional.empty(), 0, 0);
    }

    public boolean isLocked() {
        return lockedOn.isPresent();
    }

    EId with(Account now) {
        return new EId(now, knowsDevice, passcode, wrongTries, lockedOn, codeUntil, code, certificate);
    }

    EId onKnownDevice() {
        return new EId(account, true, passcode, wrongTries, lockedOn, codeUntil, code, certificate);
    }

    EId onUnknownDevice() {
        return new EId(account, false, passcode, wrongTries, lockedOn, codeUntil, code, certificate);
    }

    EId locked(LocalDate day) {
        return new EId(account, knowsDevice, passcode, TRIES, Optional.of(day), codeUntil, code, certificate);
    }

    EId codeSent(Instant until) {
        return new EId(account, knowsDevice, passcode, wrongTries, lockedOn, Optional.of(until), code + 1, certificate);
    }

    EId codeGone() {
        return new EId(account, knowsDevice, passcode, wrongTries, lockedOn, Optional.empty(), code, certificate);
    }

    EId wrongPasscode(LocalDate day) {
        var tries = wrongTries + 1;
        var locked = tries >= TRIES ? Optional.of(day) : lockedOn;
        return new EId(account, knowsDevice, passcode, tries, locked, codeUntil, code, certificate);
    }

    EId unlocked() {
        return new EId(account, knowsDevice, passcode, 0, Optional.empty(), codeUntil, code, certificate);
    }

    EId newPasscode() {
        return new EId(account, knowsDevice, passcode + 1, 0, Optional.empty(), codeUntil, code, certificate);
    }

    EId newCertificate() {
        return new EId(account, knowsDevice, passcode, wrongTries, lockedOn, codeUntil, code, certificate + 1);
    }
}
