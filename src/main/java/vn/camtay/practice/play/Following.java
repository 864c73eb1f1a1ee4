package vn.camtay.practice.play;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.camtay.practice.pack.Scenario.Ending;
import vn.camtay.practice.play.Action.Follow;
import vn.camtay.practice.play.Action.JudgeSignature;
import vn.camtay.practice.play.Action.LeaveUnrated;
import vn.camtay.practice.play.Action.Mend;
import vn.camtay.practice.play.Action.OpenResult;
import vn.camtay.practice.play.Action.Rate;
import vn.camtay.practice.play.Action.WaitForNextDay;
import vn.camtay.practice.play.Action.Withdraw;
import vn.camtay.practice.play.Dossier.Sent;

/// Step 5: days pass, slips come, something is mended, and a result is opened and checked.
public record Following(Script script) {
    private static final Set<Status> CAN_WITHDRAW =
            EnumSet.of(Status.WAITING, Status.RECEIVED, Status.PROCESSING, Status.SUPPLEMENT_WANTED);

    Played play(State state, Follow action, Instant now) {
        return switch (action) {
            case WaitForNextDay _
            when state.stage() == Stage.TRACK || state.eId().isLocked() ->
                Played.went(Days.begin(script, Days.next(script, state), now));
            case Mend _ when state.stage() == Stage.TRACK -> mend(state);
            case Withdraw _ when state.stage() == Stage.TRACK -> withdraw(state);
            case OpenResult _ when state.stage() == Stage.TRACK -> open(state);
            case JudgeSignature given when state.stage() == Stage.RESULT -> judge(state, given);
            case Rate(var stars)
            when state.stage() == Stage.RATE && stars >= 1 && stars <= 5 -> Played.went(state.at(Stage.DONE));
            case LeaveUnrated _ when state.stage() == Stage.RATE -> Played.went(state.at(Stage.DONE));
            case WaitForNextDay _, Mend _, Withdraw _, OpenResult _, JudgeSignature _, Rate _, LeaveUnrated _ ->
                Played.notNow(state);
        };
    }

    private static Played mend(State state) {
        var sent = state.dossier().sent();
        if (sent.filter(one -> one.status() == Status.PAYMENT_WANTED).isPresent()) {
            return Played.went(state.at(Stage.PAY));
        }
        return sent.filter(one -> Filing.isOpen(one.status()))
                .map(one -> Played.went(open(state, one)))
                .orElseGet(() -> Played.notNow(state));
    }

    private static State open(State state, Sent sent) {
        var kinds = EnumSet.noneOf(Reason.Kind.class);
        sent.reasons().forEach(reason -> kinds.add(reason.kind()));
        if (sent.status() == Status.STOPPED || kinds.contains(Reason.Kind.WRONG_COMMUNE)) {
            return state.at(Stage.COMMUNE);
        }
        return state.at(kinds.contains(Reason.Kind.FIELD_DIFFERS) ? Stage.FORM : Stage.ATTACH);
    }

    private static Played withdraw(State state) {
        return state.dossier().sent().filter(one -> CAN_WITHDRAW.contains(one.status())).stream()
                .map(one ->
                        Played.went(state.with(state.dossier().withSent(one.to(Status.WITHDRAWAL_ASKED, state.day())))))
                .findFirst()
                .orElseGet(() -> Played.notNow(state));
    }

    private static Played open(State state) {
        return state.dossier().sent().filter(one -> one.status() == Status.FINISHED).stream()
                .map(one -> Played.went(state.with(state.dossier().withSent(one.to(Status.RETURNED, state.day())))
                        .at(Stage.RESULT)))
                .findFirst()
                .orElseGet(() -> Played.notNow(state));
    }

    /// Whether the result now on the screen was altered after it was signed. The second one never is.
    public static boolean isAltered(Script script, State state) {
        return script.scenario().ending() == Ending.ALTERED_RESULT
                && state.dossier().sent().filter(Sent::apologised).isEmpty();
    }

    private Played judge(State state, JudgeSignature given) {
        if (given.good() == isAltered(script, state)) {
            return Played.missed(Slip.SIGNATURE_MISREAD, state);
        }
        return Played.went(given.good() ? state.at(Stage.RATE) : sentAgain(state));
    }

    private static State sentAgain(State state) {
        return state.dossier()
                .sent()
                .map(one -> state.with(state.dossier()
                                .withSent(one.apologisedUntil(state.day()).to(Status.FINISHED, state.day())))
                        .told(new Notice(Notice.Kind.APOLOGY, state.day(), Optional.of(state.day()), List.of()))
                        .told(new Notice(Notice.Kind.RESULT, state.day(), Optional.empty(), List.of()))
                        .at(Stage.TRACK))
                .orElse(state);
    }
}
