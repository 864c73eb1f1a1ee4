package vn.camtay.practice.play;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.camtay.practice.play.Action.Activate;
import vn.camtay.practice.play.Action.ApproveDevice;
import vn.camtay.practice.play.Action.ApproveQr;
import vn.camtay.practice.play.Action.AskForCode;
import vn.camtay.practice.play.Action.GiveCode;
import vn.camtay.practice.play.Action.GivePasscode;
import vn.camtay.practice.play.Action.GivePassword;
import vn.camtay.practice.play.Action.GoInPerson;
import vn.camtay.practice.play.Action.MakeAccount;
import vn.camtay.practice.play.Action.RegisterCertificate;
import vn.camtay.practice.play.Action.ResetPasscode;
import vn.camtay.practice.play.Action.Share;
import vn.camtay.practice.play.Action.SignIn;
import vn.camtay.practice.play.EId.Account;

/// Step 2 and the e-ID app: account, device, code, consent, passcode, certificate.
record SigningIn(Script script) {
    /// How long a one-time code is good.
    static final Duration CODE_LASTS = Duration.ofMinutes(5);

    Played play(State state, SignIn action, Instant now) {
        return switch (action) {
            case GivePassword given when state.stage() == Stage.ENTER -> enter(state, given, now);
            case ApproveQr given when state.stage() == Stage.ENTER -> approve(state, given);
            case AskForCode _ when state.stage() == Stage.CODE -> Played.went(sendCode(state, now));
            case GiveCode given when state.stage() == Stage.CODE -> give(state, given);
            case Share given
            when state.stage() == Stage.SHARE ->
                given.agreed() ? Played.went(state.at(Stage.PASSCODE)) : Played.missed(Slip.NOT_SHARED, state);
            case GivePasscode given when state.stage() == Stage.PASSCODE -> give(state, given);
            case GivePassword _, ApproveQr _, AskForCode _, GiveCode _, Share _, GivePasscode _ -> Played.notNow(state);
            case MakeAccount _, GoInPerson _, Activate _, ApproveDevice _, ResetPasscode _, RegisterCertificate _ ->
                useApp(state, action);
        };
    }

    static State sendCode(State state, Instant now) {
        return state.with(state.eId().codeSent(now.plus(CODE_LASTS)));
    }

    private static Optional<Slip> findObstacle(EId eId) {
        return switch (eId.account()) {
            case NONE -> Optional.of(Slip.NO_ACCOUNT);
            case LEVEL_ONE -> Optional.of(Slip.LEVEL_ONE_ONLY);
            case LEVEL_TWO -> Optional.of(Slip.NOT_ACTIVATED);
            case ACTIVE -> eId.knowsDevice() ? Optional.empty() : Optional.of(Slip.UNKNOWN_DEVICE);
        };
    }

    private Played enter(State state, GivePassword given, Instant now) {
        var obstacle = findObstacle(state.eId());
        if (obstacle.isPresent()) {
            return Played.missed(obstacle.get(), state);
        }
        return given.rightly()
                ? Played.went(sendCode(state, now).at(Stage.CODE))
                : Played.missed(Slip.WRONG_PASSWORD, state);
    }

    private Played approve(State state, ApproveQr given) {
        return findObstacle(state.eId())
                .map(obstacle -> Played.missed(obstacle, state))
                .orElseGet(() -> checkPasscode(state, given.passcodeRightly(), this::letIn));
    }

    private static Played give(State state, GiveCode given) {
        if (state.eId().codeUntil().isEmpty()) {
            return Played.missed(Slip.CODE_TOO_OLD, state);
        }
        return given.rightly()
                ? Played.went(state.with(state.eId().codeGone()).at(Stage.SHARE))
                : Played.missed(Slip.WRONG_CODE, state);
    }

    private Played give(State state, GivePasscode given) {
        return checkPasscode(state, given.rightly(), this::letIn);
    }

    private State letIn(State state) {
        return state.signedIn(true).at(new Filing(script).resume(state));
    }

    /// Wherever a passcode is asked, the same five tries count.
    static Played checkPasscode(State state, boolean rightly, UnaryOperator<State> then) {
        if (state.eId().isLocked()) {
            return Played.missed(Slip.PASSCODE_LOCKED, state);
        }
        if (rightly) {
            return Played.went(then.apply(state.with(state.eId().unlocked())));
        }
        var tried = state.with(state.eId().wrongPasscode(state.day()));
        return Played.missed(tried.eId().isLocked() ? Slip.PASSCODE_LOCKED : Slip.WRONG_PASSCODE, tried);
    }

    private Played useApp(State state, SignIn action) {
        var eId = state.eId();
        return switch (action) {
            case MakeAccount _
            when eId.account() == Account.NONE -> Played.went(state.with(eId.with(Account.LEVEL_ONE)));
            case GoInPerson _
            when eId.account() == Account.NONE || eId.account() == Account.LEVEL_ONE ->
                Played.went(Days.next(script, state.with(eId.with(Account.LEVEL_TWO))));
            case Activate given
            when eId.account() == Account.LEVEL_TWO ->
                given.rightly()
                        ? Played.went(state.with(eId.with(Account.ACTIVE)))
                        : Played.missed(Slip.WRONG_CODE, state);
            case ApproveDevice _
            when eId.account() == Account.ACTIVE && !eId.knowsDevice() -> Played.went(state.with(eId.onKnownDevice()));
            case ResetPasscode _
            when eId.account() == Account.ACTIVE && eId.knowsDevice() -> Played.went(state.with(eId.newPasscode()));
            case RegisterCertificate given
            when findObstacle(eId).isEmpty() ->
                checkPasscode(
                        state,
                        given.passcodeRightly(),
                        one -> one.with(one.eId().newCertificate()));
            default -> Played.notNow(state);
        };
    }
}
