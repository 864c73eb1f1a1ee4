package vn.camtay.practice.play;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import vn.camtay.practice.pack.Scenario.Ending;
import vn.camtay.practice.play.Action.Apologise;
import vn.camtay.practice.play.Action.AskForMore;
import vn.camtay.practice.play.Action.AskForPayment;
import vn.camtay.practice.play.Action.Decide;
import vn.camtay.practice.play.Action.Finish;
import vn.camtay.practice.play.Action.NotReceive;
import vn.camtay.practice.play.Action.Receive;
import vn.camtay.practice.play.Action.Refuse;
import vn.camtay.practice.play.Action.SitDown;
import vn.camtay.practice.play.Action.StandUp;
import vn.camtay.practice.play.Dossier.Sent;

/// The receiving desk. A person who sits there and the automatic clerk play the same rules.
record Clerk(Script script) {
    /// How many working days an apology adds.
    private static final int MORE_DAYS = 2;

    Played play(State state, Decide action) {
        return switch (action) {
            case SitDown() -> Played.went(state.withDesk(true));
            case StandUp() -> Played.went(state.withDesk(false));
            case Receive _, AskForMore _, NotReceive _, AskForPayment _, Finish _, Apologise _, Refuse _ ->
                state.deskTaken()
                        ? state.dossier()
                                .sent()
                                .map(sent -> decide(state, sent, action))
                                .orElseGet(() -> Played.notNow(state))
                        : Played.notNow(state);
        };
    }

    private Played decide(State state, Sent sent, Decide action) {
        return switch (action) {
            case Receive()
            when sent.status() == Status.WAITING ->
                review(state).isEmpty()
                        ? Played.went(receive(state, sent))
                        : Played.missed(Slip.TAKEN_UNCHECKED, state);
            case AskForMore(var reasons)
            when sent.status() == Status.WAITING -> compare(state, reasons, askForMore(state, sent, reasons));
            case NotReceive(var reasons)
            when sent.status() == Status.WAITING -> compare(state, reasons, notReceive(state, sent, reasons));
            case AskForPayment() when isAtWork(sent) && isOwing(state) -> Played.went(askForPayment(state, sent));
            case Finish()
            when isAtWork(sent) && !isOwing(state) && !isToBeRefused() -> Played.went(finish(state, sent));
            case Refuse() when isAtWork(sent) && isToBeRefused() -> Played.went(refuse(state, sent));
            case Apologise()
            when isAtWork(sent) ->
                isLate(state, sent) ? Played.went(apologise(state, sent)) : Played.missed(Slip.BEFORE_ITS_TIME, state);
            default -> Played.notNow(state);
        };
    }

    /// A wrong commune is not received; anything else that is wrong is asked for. Both name every reason.
    private Played compare(State state, Set<Reason> named, State then) {
        var found = review(state);
        if (!found.containsAll(named) || named.isEmpty()) {
            return Played.missed(Slip.REASON_UNFOUNDED, state);
        }
        return named.containsAll(found) ? Played.went(then) : Played.missed(Slip.REASONS_LEFT_OUT, state);
    }

    /// What the automatic clerk does on a new day, and what time does by itself.
    State passDay(State state) {
        return state.dossier().sent().map(sent -> passDay(state, sent)).orElse(state);
    }

    private State passDay(State state, Sent sent) {
        if (sent.status() == Status.WITHDRAWAL_ASKED) {
            return stop(state, sent, Notice.Kind.STOPPED);
        }
        if (state.deskTaken()) {
            return state;
        }
        return switch (sent.status()) {
            case WAITING -> takeIn(state, sent);
            case RECEIVED, PROCESSING -> work(state, sent);
            case NOT_RECEIVED, SUPPLEMENT_WANTED, PAYMENT_WANTED, WITHDRAWAL_ASKED, STOPPED, FINISHED, RETURNED ->
                state;
        };
    }

    private State takeIn(State state, Sent sent) {
        var reasons = review(state);
        if (reasons.isEmpty()) {
            return receive(state, sent);
        }
        return reasons.first().kind() == Reason.Kind.WRONG_COMMUNE
                ? notReceive(state, sent, reasons)
                : askForMore(state, sent, reasons);
    }

    private State work(State state, Sent sent) {
        if (isOwing(state)) {
            return askForPayment(state, sent);
        }
        var due = sent.due().filter(day -> !state.day().isBefore(day)).isPresent();
        if (!due) {
            return state.with(state.dossier().withSent(sent.to(Status.PROCESSING, state.day())));
        }
        if (isToBeRefused()) {
            return refuse(state, sent);
        }
        return script.scenario().ending() == Ending.LATE && !sent.apologised()
                ? apologise(state, sent)
                : finish(state, sent);
    }

    private SortedSet<Reason> review(State state) {
        return new Review(script).of(state.dossier());
    }

    private static boolean isAtWork(Sent sent) {
        return sent.status() == Status.RECEIVED || sent.status() == Status.PROCESSING;
    }

    private boolean isOwing(State state) {
        return script.isPaidLater() && !state.payment().isPaid();
    }

    private boolean isToBeRefused() {
        return script.scenario().ending() == Ending.REFUSED;
    }

    private static boolean isLate(State state, Sent sent) {
        return sent.due().filter(day -> !state.day().isBefore(day)).isPresent();
    }

    private State receive(State state, Sent sent) {
        var due = script.workingDays()
                .plus(state.day(), Math.max(1, script.pack().term().workingDays()));
        return state.with(state.dossier()
                        .withSent(
                                sent.to(Status.RECEIVED, state.day(), List.of()).dueOn(due)))
                .told(new Notice(Notice.Kind.RECEIVED, state.day(), Optional.of(due), List.of()));
    }

    private static State askForMore(State state, Sent sent, Set<Reason> reasons) {
        return returned(state, sent, Status.SUPPLEMENT_WANTED, Notice.Kind.SUPPLEMENT, reasons);
    }

    private static State notReceive(State state, Sent sent, Set<Reason> reasons) {
        return returned(state, sent, Status.NOT_RECEIVED, Notice.Kind.NOT_RECEIVED, reasons);
    }

    private static State returned(State state, Sent sent, Status status, Notice.Kind kind, Set<Reason> reasons) {
        var sorted = reasons.stream().sorted().toList();
        return state.with(state.dossier().withSent(sent.to(status, state.day(), sorted)))
                .told(new Notice(kind, state.day(), Optional.empty(), sorted));
    }

    private static State askForPayment(State state, Sent sent) {
        return state.with(state.dossier().withSent(sent.to(Status.PAYMENT_WANTED, state.day())))
                .told(new Notice(Notice.Kind.PAYMENT, state.day(), Optional.empty(), List.of()));
    }

    /// The money came: work goes on.
    static State goOn(State state) {
        return state.dossier()
                .sent()
                .map(sent -> state.with(state.dossier().withSent(sent.to(Status.PROCESSING, state.day()))))
                .orElse(state);
    }

    private State apologise(State state, Sent sent) {
        var day = script.workingDays().plus(state.day(), MORE_DAYS);
        return state.with(state.dossier()
                        .withSent(sent.to(Status.PROCESSING, state.day()).apologisedUntil(day)))
                .told(new Notice(Notice.Kind.APOLOGY, state.day(), Optional.of(day), List.of()));
    }

    private static State finish(State state, Sent sent) {
        return state.with(state.dossier().withSent(sent.to(Status.FINISHED, state.day())))
                .told(new Notice(Notice.Kind.RESULT, state.day(), Optional.empty(), List.of()));
    }

    private static State refuse(State state, Sent sent) {
        return stop(state, sent, Notice.Kind.REFUSAL).at(Stage.ENDED);
    }

    /// A dossier that was withdrawn may be filed anew; one that was refused may not.
    private static State stop(State state, Sent sent, Notice.Kind kind) {
        return state.with(state.dossier().withSent(sent.to(Status.STOPPED, state.day())))
                .told(new Notice(kind, state.day(), Optional.empty(), List.of()));
    }
}
