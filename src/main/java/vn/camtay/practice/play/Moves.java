package vn.camtay.practice.play;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camtay.practice.drawer.Flaw;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.play.Dossier.Receiving;
import vn.camtay.practice.trouble.Trouble.Verdict;

/// What a resident who knows how would do next. "Show me" plays it, a hint points at it, the trainer's jump uses it,
/// and the tests prove that it leads to the goal from everywhere.
public record Moves(Script script) {
    public Action best(State state) {
        var trouble = state.troubles().now().flatMap(script.troubles()::find);
        if (trouble.isPresent()) {
            return state.troubles().fell()
                    ? new Action.ComeBack()
                    : trouble.get().moves().stream()
                            .filter(move -> move.verdict() == Verdict.RIGHT)
                            .<Action>map(move -> new Action.Try(move.id()))
                            .findFirst()
                            .orElseThrow();
        }
        return switch (state.stage()) {
            case FIND -> new Action.ChooseProcedure(script.pack().procedure());
            case READ -> new Action.ChooseChannel(script.pack().online());
            case PAPERS -> new Action.TakePapers(goodPapers());
            case COMMUNE -> new Action.ChooseCommune(script.commune());
            case ENTER -> enter(state.eId());
            case CODE -> state.eId().codeUntil().isPresent() ? new Action.GiveCode(true) : new Action.AskForCode();
            case SHARE -> new Action.Share(true);
            case PASSCODE -> state.eId().isLocked() ? new Action.ResetPasscode() : new Action.GivePasscode(true);
            case GENERAL -> new Action.ChooseForWhom(true);
            case OWNER -> new Action.ConfirmOwner();
            case FORM -> new Action.HandInForm(Set.of());
            case PREVIEW -> new Action.LeaveUnsigned();
            case COSIGN -> new Action.Cosign(true);
            case ATTACH -> attach(state.dossier());
            case RECEIVE ->
                lacksPapers(state.dossier()) ? new Action.GoBack() : new Action.ChooseReceiving(Receiving.ELECTRONIC);
            case DECLARE -> lacksPapers(state.dossier()) ? new Action.GoBack() : new Action.DeclareAndSend(true);
            case PAY ->
                state.payment().qrUntil().isPresent() ? new Action.ConfirmPayment(true) : new Action.ShowPaymentQr();
            case RECEIPT -> new Action.KeepCode();
            case TRACK -> follow(state.dossier());
            case RESULT -> new Action.JudgeSignature(!Following.isAltered(script, state));
            case RATE -> new Action.Rate(5);
            case DONE, ENDED -> new Action.AskHint();
        };
    }

    private static Action enter(EId eId) {
        return switch (eId.account()) {
            case NONE -> new Action.MakeAccount();
            case LEVEL_ONE -> new Action.GoInPerson();
            case LEVEL_TWO -> new Action.Activate(true);
            case ACTIVE -> eId.knowsDevice() ? new Action.GivePassword(true) : new Action.ApproveDevice(true);
        };
    }

    /// Takes off what does not belong, then puts the right paper to each component, then saves.
    private Action attach(Dossier dossier) {
        var right = script.pack().components().stream()
                .filter(Pack.Component::required)
                .collect(Collectors.toMap(Pack.Component::id, this::rightPapers));
        return dossier.attached().keySet().stream()
                .filter(component -> !right.containsKey(component))
                .<Action>map(Action.TakeOff::new)
                .findFirst()
                .or(() -> right.entrySet().stream()
                        .filter(one -> !Optional.of(one.getValue())
                                .equals(Optional.ofNullable(dossier.attached().get(one.getKey()))))
                        .<Action>map(one -> new Action.Attach(one.getKey(), one.getValue()))
                        .findFirst())
                .orElseGet(() -> dossier.saved() ? new Action.LeaveAttaching() : new Action.SaveAttached());
    }

    /// Whether something that was attached is gone again.
    private boolean lacksPapers(Dossier dossier) {
        return script.pack().components().stream()
                .anyMatch(one -> one.required() && !dossier.attached().containsKey(one.id()));
    }

    private Set<String> goodPapers() {
        return script.pack().components().stream()
                .filter(Pack.Component::required)
                .flatMap(component -> rightPapers(component).papers().stream())
                .collect(Collectors.toSet());
    }

    /// The good papers of the first set of kinds that the table has whole.
    Attachment rightPapers(Pack.Component component) {
        return component.proves().stream()
                .map(kinds -> kinds.stream()
                        .sorted()
                        .flatMap(kind -> goodOf(kind).limit(1))
                        .toList())
                .filter(papers -> !papers.isEmpty() && component.isProvedBy(kinds(papers)))
                .map(papers -> new Attachment(
                        papers.stream().map(paper -> paper.id().value()).toList(), false))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no good paper for " + component.id()));
    }

    private Stream<Paper> goodOf(String kind) {
        return script.papers().stream()
                .filter(paper -> paper.flaw() == Flaw.GOOD && paper.kind().id().equals(kind));
    }

    private static Set<String> kinds(List<Paper> papers) {
        return papers.stream().map(paper -> paper.kind().id()).collect(Collectors.toSet());
    }

    private static Action follow(Dossier dossier) {
        return switch (dossier.status().orElse(Status.WAITING)) {
            case SUPPLEMENT_WANTED, NOT_RECEIVED, STOPPED, PAYMENT_WANTED -> new Action.Mend();
            case FINISHED -> new Action.OpenResult();
            case WAITING, RECEIVED, PROCESSING, WITHDRAWAL_ASKED, RETURNED -> new Action.WaitForNextDay();
        };
    }
}
