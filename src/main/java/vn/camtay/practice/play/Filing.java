package vn.camtay.practice.play;

import java.util.List;
import java.util.Optional;
import vn.camtay.practice.drawer.FileType;
import vn.camtay.practice.drawer.Flaw;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.play.Action.Attach;
import vn.camtay.practice.play.Action.ChooseForWhom;
import vn.camtay.practice.play.Action.ChooseReceiving;
import vn.camtay.practice.play.Action.ConfirmOwner;
import vn.camtay.practice.play.Action.Cosign;
import vn.camtay.practice.play.Action.DeclareAndSend;
import vn.camtay.practice.play.Action.File;
import vn.camtay.practice.play.Action.GoBack;
import vn.camtay.practice.play.Action.HandInForm;
import vn.camtay.practice.play.Action.LeaveAttaching;
import vn.camtay.practice.play.Action.LeaveUnsigned;
import vn.camtay.practice.play.Action.SaveAttached;
import vn.camtay.practice.play.Action.SignForm;
import vn.camtay.practice.play.Action.TakeOff;
import vn.camtay.practice.play.Dossier.Sent;

/// Step 3: the form, its preview and signature, what is attached, and sending it.
record Filing(Script script) {
    Played play(State state, File action) {
        return fits(state.stage(), action) ? file(state, action) : Played.notNow(state);
    }

    private static boolean fits(Stage stage, File action) {
        return switch (action) {
            case ChooseForWhom _ -> stage == Stage.GENERAL;
            case ConfirmOwner _ -> stage == Stage.OWNER;
            case HandInForm _ -> stage == Stage.FORM;
            case SignForm _, LeaveUnsigned _ -> stage == Stage.PREVIEW;
            case Cosign _ -> stage == Stage.COSIGN;
            case Attach _, TakeOff _, SaveAttached _, LeaveAttaching _ -> stage == Stage.ATTACH;
            case ChooseReceiving _ -> stage == Stage.RECEIVE;
            case DeclareAndSend _ -> stage == Stage.DECLARE;
            case GoBack _ -> (stage.step() == Step.FILE && stage != Stage.GENERAL) || stage == Stage.PAY;
        };
    }

    private Played file(State state, File action) {
        var dossier = state.dossier();
        return switch (action) {
            case ChooseForWhom(var oneself) ->
                oneself ? Played.went(state.at(Stage.OWNER)) : Played.missed(Slip.FOR_SOMEBODY_ELSE, state);
            case ConfirmOwner() -> Played.went(state.at(Stage.FORM));
            case HandInForm(var differing) -> handIn(state, new HandInForm(differing));
            case SignForm(var rightly) -> sign(state, rightly);
            case LeaveUnsigned() ->
                Played.went(state.with(dossier.withSignature(false)).at(afterPreview()));
            case Cosign(var themselves) ->
                themselves
                        ? Played.went(state.with(dossier.withCosignature(true)).at(Stage.ATTACH))
                        : Played.missed(Slip.SIGNED_FOR_ANOTHER, state);
            case Attach(var component, var papers) -> attach(state, component, papers);
            case TakeOff(var component) -> Played.went(state.with(dossier.without(component)));
            case SaveAttached() -> Played.went(state.with(dossier.withAttached(dossier.attached(), true)));
            case LeaveAttaching() -> leave(state);
            case ChooseReceiving(var how) ->
                Played.went(state.with(dossier.withReceiving(how)).at(Stage.DECLARE));
            case DeclareAndSend(var declared) ->
                declared ? Played.went(send(state)) : Played.missed(Slip.NOT_DECLARED, state);
            case GoBack() -> Played.went(state.at(isAskedToPay(state) ? Stage.TRACK : before(state.stage())));
        };
    }

    private Played handIn(State state, HandInForm form) {
        var known = script.pack().fields().stream().map(field -> field.id()).toList();
        return known.containsAll(form.differing())
                ? Played.went(
                        state.with(state.dossier().withForm(form.differing())).at(Stage.PREVIEW))
                : Played.notNow(state);
    }

    private Stage afterPreview() {
        return script.cosigner().isPresent() ? Stage.COSIGN : Stage.ATTACH;
    }

    private Stage before(Stage stage) {
        return stage == Stage.ATTACH && script.cosigner().isEmpty() ? Stage.PREVIEW : stage.before();
    }

    private Played sign(State state, boolean rightly) {
        return state.eId().certificate() == 0
                ? Played.missed(Slip.NO_CERTIFICATE, state)
                : SigningIn.checkPasscode(
                        state,
                        rightly,
                        one -> one.with(one.dossier().withSignature(true)).at(afterPreview()));
    }

    private Played attach(State state, String component, Attachment attachment) {
        var known = component.equals(Script.OTHER)
                || script.pack().findComponent(component).isPresent();
        var papers = attachment.papers().stream()
                .filter(state.dossier().papers()::contains)
                .map(script::findPaper)
                .flatMap(Optional::stream)
                .toList();
        if (!known || papers.isEmpty() || papers.size() != attachment.papers().size()) {
            return Played.notNow(state);
        }
        return findObjection(papers, attachment.asPdf())
                .map(slip -> Played.missed(slip, state))
                .orElseGet(() -> Played.went(state.with(state.dossier().withPapers(component, attachment))));
    }

    /// What the portal sees by itself: kind and size of a file, not what is on it.
    private static Optional<Slip> findObjection(List<Paper> papers, boolean asPdf) {
        if (papers.stream()
                        .anyMatch(paper ->
                                paper.flaw() == Flaw.WRONG_TYPE || !paper.type().isTaken())
                || (asPdf && papers.stream().anyMatch(paper -> paper.type() == FileType.PDF))) {
            return Optional.of(Slip.FILE_OF_WRONG_TYPE);
        }
        return !asPdf && papers.stream().anyMatch(paper -> paper.flaw() == Flaw.TOO_LARGE)
                ? Optional.of(Slip.FILE_TOO_LARGE)
                : Optional.empty();
    }

    private Played leave(State state) {
        var dossier = state.dossier();
        if (!script.pack().components().stream()
                .allMatch(one -> !one.required() || dossier.attached().containsKey(one.id()))) {
            return Played.missed(Slip.NOTHING_ATTACHED, state);
        }
        return dossier.attached().isEmpty() || dossier.saved()
                ? Played.went(state.with(dossier.withAttached(dossier.attached(), true))
                        .at(Stage.RECEIVE))
                : Played.missed(Slip.NOT_SAVED, state);
    }

    private State send(State state) {
        return script.isFree() || script.isPaidLater() || state.payment().isPaid() ? sent(state) : state.at(Stage.PAY);
    }

    static boolean isAskedToPay(State state) {
        return state.dossier()
                .status()
                .filter(status -> status == Status.PAYMENT_WANTED)
                .isPresent();
    }

    /// On its way, for the first time or again.
    static State sent(State state) {
        var times = state.dossier().sent().map(Sent::times).orElse(0) + 1;
        var sent = new Sent(times, Status.WAITING, state.day(), Optional.empty(), List.of(), false);
        return state.with(state.dossier().withSent(sent))
                .told(new Notice(Notice.Kind.SENT, state.day(), Optional.empty(), List.of()))
                .at(Stage.RECEIPT);
    }

    /// Where somebody goes on who was signed out, or comes back to change one thing: nothing filled in is asked again.
    Stage resume(State state) {
        var dossier = state.dossier();
        if (dossier.status().filter(status -> !isOpen(status)).isPresent()) {
            return Stage.TRACK;
        }
        if (dossier.differing().isEmpty()) {
            return Stage.GENERAL;
        }
        if (script.cosigner().isPresent() && !dossier.cosigned()) {
            return Stage.COSIGN;
        }
        if (!dossier.saved()) {
            return Stage.ATTACH;
        }
        return dossier.receiving().isEmpty() ? Stage.RECEIVE : Stage.DECLARE;
    }

    /// Whether a dossier that was sent once is with the resident again.
    static boolean isOpen(Status status) {
        return status == Status.SUPPLEMENT_WANTED || status == Status.NOT_RECEIVED || status == Status.STOPPED;
    }
}
