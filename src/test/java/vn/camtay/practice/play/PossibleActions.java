package vn.camtay.practice.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.play.Dossier.Receiving;

/// The finite actions that a rehearsal has in a state: every button; of what is typed or picked the right way, one
/// mistake and everything wrong at once; of papers one of each flaw, in one component at a time.
record PossibleActions(Script script) {
    record Act(Part part, Action action) {}

    List<Act> in(State state) {
        var acts = new ArrayList<Act>();
        actions(state).forEach(action -> acts.add(new Act(Part.RESIDENT, action)));
        decisions(state).forEach(action -> acts.add(new Act(Part.CLERK, action)));
        return acts;
    }

    private Stream<Action> actions(State state) {
        if (state.troubles().now().isPresent()) {
            return script.troubles().find(state.troubles().now().get()).stream()
                    .flatMap(trouble -> Stream.concat(
                            trouble.moves().stream().map(move -> new Action.Try(move.id())),
                            Stream.of(new Action.ComeBack())));
        }
        return Stream.concat(ofStage(state), ofApp(state));
    }

    private Stream<Action> ofStage(State state) {
        return switch (state.stage()) {
            case FIND ->
                Stream.concat(Stream.of(script.pack().procedure()), script.pack().lookalikes().stream())
                        .map(Action.ChooseProcedure::new);
            case READ -> Stream.of(new Action.ChooseChannel(true), new Action.ChooseChannel(false));
            case PAPERS -> handfuls().map(Action.TakePapers::new);
            case COMMUNE -> script.pack().communes().stream().map(Action.ChooseCommune::new);
            case ENTER ->
                Stream.of(
                        new Action.GivePassword(true),
                        new Action.GivePassword(false),
                        new Action.ApproveQr(true),
                        new Action.ApproveQr(false));
            case CODE -> Stream.of(new Action.GiveCode(true), new Action.GiveCode(false), new Action.AskForCode());
            case SHARE -> Stream.of(new Action.Share(true), new Action.Share(false));
            case PASSCODE -> Stream.of(new Action.GivePasscode(true), new Action.GivePasscode(false));
            case GENERAL -> Stream.of(new Action.ChooseForWhom(true), new Action.ChooseForWhom(false));
            case OWNER -> Stream.of(new Action.ConfirmOwner(), new Action.GoBack());
            case FORM -> Stream.concat(mistakes().map(Action.HandInForm::new), Stream.of(new Action.GoBack()));
            case PREVIEW ->
                Stream.of(
                        new Action.SignForm(true),
                        new Action.SignForm(false),
                        new Action.LeaveUnsigned(),
                        new Action.GoBack());
            case COSIGN -> Stream.of(new Action.Cosign(true), new Action.Cosign(false), new Action.GoBack());
            case ATTACH -> attaching(state);
            case RECEIVE ->
                Stream.concat(
                        Stream.of(Receiving.values()).map(Action.ChooseReceiving::new), Stream.of(new Action.GoBack()));
            case DECLARE ->
                Stream.of(new Action.DeclareAndSend(true), new Action.DeclareAndSend(false), new Action.GoBack());
            case PAY ->
                Stream.of(
                        new Action.ShowPaymentQr(),
                        new Action.ConfirmPayment(true),
                        new Action.ConfirmPayment(false),
                        new Action.GoBack());
            case RECEIPT -> Stream.of(new Action.KeepCode());
            case TRACK ->
                Stream.of(
                        new Action.WaitForNextDay(), new Action.Mend(), new Action.Withdraw(), new Action.OpenResult());
            case RESULT -> Stream.of(new Action.JudgeSignature(true), new Action.JudgeSignature(false));
            case RATE -> Stream.of(new Action.Rate(3), new Action.LeaveUnrated());
            case DONE, ENDED -> Stream.of(new Action.Rate(1), new Action.GoBack());
        };
    }

    private static Stream<Action> ofApp(State state) {
        var eId = state.eId();
        var always = Stream.of(
                new Action.MakeAccount(),
                new Action.GoInPerson(),
                new Action.Activate(true),
                new Action.Activate(false),
                new Action.ApproveDevice(true),
                new Action.TypeRealNumber());
        var locked = eId.isLocked()
                ? Stream.of(new Action.ResetPasscode(), new Action.WaitForNextDay())
                : Stream.<Action>of();
        var signing = state.stage() == Stage.PREVIEW && eId.certificate() == 0
                ? Stream.of(new Action.RegisterCertificate(true), new Action.RegisterCertificate(false))
                : Stream.<Action>of();
        return Stream.of(always, locked, signing).flatMap(one -> one);
    }

    private Stream<Set<String>> handfuls() {
        var all = Set.copyOf(script.scenario().papers());
        var right = script.pack().components().stream()
                .filter(Pack.Component::required)
                .flatMap(one -> new Moves(script).rightPapers(one).papers().stream())
                .collect(Collectors.toSet());
        return Stream.of(all, Set.of(), right);
    }

    private Stream<Set<String>> mistakes() {
        var fields = script.pack().fields().stream().map(Pack.Field::id).toList();
        return Stream.concat(
                Stream.of(Set.<String>of(), Set.copyOf(fields)),
                fields.stream().limit(1).map(Set::of));
    }

    private Stream<Action> attaching(State state) {
        var off = state.dossier().attached().keySet().stream().map(Action.TakeOff::new);
        return Stream.of(
                        script.pack().components().stream().flatMap(one -> attaching(one, state.dossier())),
                        notWanted().map(paper -> attach(Script.OTHER, paper, false)),
                        off,
                        Stream.of(new Action.SaveAttached(), new Action.LeaveAttaching(), new Action.GoBack()))
                .flatMap(one -> one);
    }

    private Stream<Action> attaching(Pack.Component component, Dossier dossier) {
        var moves = new Moves(script);
        var othersRight = script.pack().components().stream()
                .filter(one -> one.required() && !one.id().equals(component.id()))
                .allMatch(
                        one -> moves.rightPapers(one).equals(dossier.attached().get(one.id())));
        var right = component.required()
                ? Stream.<Action>of(new Action.Attach(component.id(), moves.rightPapers(component)))
                : Stream.<Action>of();
        return othersRight
                ? Stream.concat(
                        right,
                        oneOfEachFlaw()
                                .flatMap(paper ->
                                        Stream.of(false, true).map(asPdf -> attach(component.id(), paper, asPdf))))
                : right;
    }

    private static Action attach(String component, Paper paper, boolean asPdf) {
        return new Action.Attach(component, new Attachment(List.of(paper.id().value()), asPdf));
    }

    private Stream<Paper> oneOfEachFlaw() {
        return script.papers().stream()
                .collect(Collectors.toMap(Paper::flaw, paper -> paper, (first, _) -> first, TreeMap::new))
                .values()
                .stream();
    }

    private Stream<Paper> notWanted() {
        return script.papers().stream()
                .filter(paper -> script.pack().notWanted().stream()
                        .anyMatch(one -> one.kind().equals(paper.kind().id())));
    }

    private Stream<Action> decisions(State state) {
        if (!state.deskTaken()) {
            return state.stage() == Stage.TRACK ? Stream.of(new Action.SitDown()) : Stream.of();
        }
        var found = new Review(script).of(state.dossier());
        var unfounded = new Reason(Reason.Kind.PAPER_MISSING, "nothing");
        return Stream.of(
                new Action.StandUp(),
                new Action.Receive(),
                new Action.AskForMore(found),
                new Action.AskForMore(found.isEmpty() ? found : found.headSet(found.last())),
                new Action.AskForMore(Set.of(unfounded)),
                new Action.NotReceive(found),
                new Action.AskForPayment(),
                new Action.Finish(),
                new Action.Apologise(),
                new Action.Refuse());
    }
}
