package vn.camtay.practice.play;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.camtay.practice.play.Action.Answer;
import vn.camtay.practice.play.Action.ComeBack;
import vn.camtay.practice.play.Action.Try;
import vn.camtay.practice.trouble.Effect;
import vn.camtay.practice.trouble.Trouble;

/// A trouble on the screen: how it strikes, and what an answer to it does.
record Answering(Script script) {
    private static final Set<Status> AT_WORK = EnumSet.of(Status.RECEIVED, Status.PROCESSING);
    private static final Set<Status> RETURNED = EnumSet.of(Status.SUPPLEMENT_WANTED, Status.NOT_RECEIVED);

    Played play(State state, Answer action, Instant now) {
        var trouble = state.troubles().now().flatMap(script.troubles()::find);
        if (trouble.isEmpty()) {
            return Played.notNow(state);
        }
        return switch (action) {
            case Try(var move)
            when !state.troubles().fell() ->
                trouble.get()
                        .findMove(move)
                        .map(found -> answer(state, trouble.get(), found, now))
                        .orElseGet(() -> Played.notNow(state));
            case ComeBack()
            when state.troubles().fell() ->
                Played.went(state.with(state.troubles().settled()));
            case Try _, ComeBack _ -> Played.notNow(state);
        };
    }

    private Played answer(State state, Trouble trouble, Trouble.Move move, Instant now) {
        var after = apply(move.then(), state, now);
        return switch (move.verdict()) {
            case RIGHT ->
                new Played(
                        new Outcome.Recovered(trouble.id(), move.id()),
                        after.with(after.troubles().settled()));
            case WRONG -> new Played(new Outcome.WrongMove(trouble.id(), move.id()), after);
            case FALL ->
                new Played(
                        new Outcome.Fell(trouble.id(), move.id()),
                        after.with(after.troubles().fallen()));
        };
    }

    /// Lets the first trouble that waits for this stage strike.
    Played strike(Played played, Instant now) {
        var state = played.next();
        if (state.troubles().now().isPresent() || state.isOver()) {
            return played;
        }
        return state.troubles().waiting().stream()
                .flatMap(id -> script.troubles().find(id).stream())
                .filter(trouble -> trouble.at() == state.stage() && isTime(trouble.when(), state.dossier()))
                .findFirst()
                .map(trouble -> strike(trouble, played, now))
                .orElse(played);
    }

    private static boolean isTime(Trouble.When when, Dossier dossier) {
        return switch (when) {
            case ANY -> true;
            case RECEIVED -> dossier.status().filter(AT_WORK::contains).isPresent();
            case RETURNED -> dossier.status().filter(RETURNED::contains).isPresent();
            case APOLOGISED -> dossier.sent().filter(Dossier.Sent::apologised).isPresent();
        };
    }

    private Played strike(Trouble trouble, Played played, Instant now) {
        var state = apply(trouble.harm(), played.next(), now);
        return trouble.silent()
                ? new Played(played.outcome(), state.with(state.troubles().passed(trouble.id())))
                : new Played(
                        new Outcome.Struck(trouble.id()),
                        state.with(state.troubles().struck(trouble.id())));
    }

    State apply(Effect effect, State state, Instant now) {
        var eId = state.eId();
        return switch (effect) {
            case NONE -> state;
            case SIGNED_OUT -> isFiling(state) ? state.signedIn(false).at(Stage.ENTER) : state;
            case CODE_GONE -> state.with(eId.codeGone());
            case NEW_CODE -> SigningIn.sendCode(state, now);
            case PASSCODE_LOCKED -> state.with(eId.locked(state.day()));
            case ATTACHED_GONE -> state.with(state.dossier().withAttached(new TreeMap<>(), false));
            case FORM_GONE -> state.stage() == Stage.PREVIEW ? state.at(Stage.FORM) : state;
            case QR_GONE -> state.with(new Payment(state.payment().progress(), Optional.empty()));
            case NEW_QR -> Paying.showQr(state, now);
            case MONEY_TAKEN ->
                state.payment().isPaid()
                        ? state.with(new Payment(Payment.Progress.TAKEN_UNSEEN, Optional.empty()))
                        : state;
            case MONEY_FOUND ->
                state.payment().progress() == Payment.Progress.TAKEN_UNSEEN ? state.with(Payment.PAID) : state;
            case NEXT_DAY -> Days.next(script, state);
            case ANOTHER_COMMUNE -> isFiling(state) ? state.at(Stage.COMMUNE) : state;
            case DEVICE_UNKNOWN -> state.with(eId.onUnknownDevice());
            case DEVICE_KNOWN -> state.with(eId.onKnownDevice());
        };
    }

    private static boolean isFiling(State state) {
        return state.stage().step() == Step.FILE;
    }
}
