package vn.camtay.practice.play;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

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
        return but(copy -> copy.account = now);
    }

    EId onKnownDevice() {
        return but(copy -> copy.knowsDevice = true);
    }

    EId onUnknownDevice() {
        return but(copy -> copy.knowsDevice = false);
    }

    EId locked(LocalDate day) {
        return but(copy -> {
            copy.wrongTries = TRIES;
            copy.lockedOn = Optional.of(day);
        });
    }

    EId codeSent(Instant until) {
        return but(copy -> {
            copy.codeUntil = Optional.of(until);
            copy.code++;
        });
    }

    EId codeGone() {
        return but(copy -> copy.codeUntil = Optional.empty());
    }

    EId wrongPasscode(LocalDate day) {
        return but(copy -> {
            copy.wrongTries++;
            copy.lockedOn = copy.wrongTries >= TRIES ? Optional.of(day) : lockedOn;
        });
    }

    EId unlocked() {
        return but(copy -> {
            copy.wrongTries = 0;
            copy.lockedOn = Optional.empty();
        });
    }

    EId newPasscode() {
        return unlocked().but(copy -> copy.passcode++);
    }

    EId newCertificate() {
        return but(copy -> copy.certificate++);
    }

    /// The same in all but what is set on the copy.
    private EId but(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.eId();
    }

    /// All parts of an e-ID, open to be set.
    private static final class Copy {
        private Account account;
        private boolean knowsDevice;
        private int passcode;
        private int wrongTries;
        private Optional<LocalDate> lockedOn;
        private Optional<Instant> codeUntil;
        private int code;
        private int certificate;

        Copy(EId of) {
            account = of.account;
            knowsDevice = of.knowsDevice;
            passcode = of.passcode;
            wrongTries = of.wrongTries;
            lockedOn = of.lockedOn;
            codeUntil = of.codeUntil;
            code = of.code;
            certificate = of.certificate;
        }

        EId eId() {
            return new EId(account, knowsDevice, passcode, wrongTries, lockedOn, codeUntil, code, certificate);
        }
    }
}
