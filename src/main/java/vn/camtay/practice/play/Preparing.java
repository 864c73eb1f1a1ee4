package vn.camtay.practice.play;

import vn.camtay.practice.play.Action.ChooseChannel;
import vn.camtay.practice.play.Action.ChooseCommune;
import vn.camtay.practice.play.Action.ChooseProcedure;
import vn.camtay.practice.play.Action.Prepare;
import vn.camtay.practice.play.Action.TakePapers;

/// Step 1: the procedure, the way, the papers, the commune. What can only be done at a counter ends here, rightly.
record Preparing(Script script) {
    Played play(State state, Prepare action) {
        return switch (action) {
            case ChooseProcedure choice when state.stage() == Stage.FIND -> choose(state, choice);
            case ChooseChannel choice when state.stage() == Stage.READ -> choose(state, choice);
            case TakePapers choice when state.stage() == Stage.PAPERS -> take(state, choice);
            case ChooseCommune choice when state.stage() == Stage.COMMUNE -> choose(state, choice);
            case ChooseProcedure _, ChooseChannel _, TakePapers _, ChooseCommune _ -> Played.notNow(state);
        };
    }

    private Played choose(State state, ChooseProcedure choice) {
        return choice.code().equals(script.pack().procedure())
                ? Played.went(state.at(Stage.READ))
                : Played.missed(Slip.OTHER_PROCEDURE, state);
    }

    private Played choose(State state, ChooseChannel choice) {
        if (choice.online() == script.pack().online()) {
            return Played.went(state.at(Stage.PAPERS));
        }
        return Played.missed(choice.online() ? Slip.NOT_ONLINE : Slip.ONLINE_AFTER_ALL, state);
    }

    private Played take(State state, TakePapers choice) {
        if (!choice.papers().stream().allMatch(paper -> script.findPaper(paper).isPresent())) {
            return Played.notNow(state);
        }
        var good = script.goodKinds(choice.papers().stream());
        var complete = script.pack().components().stream().allMatch(one -> !one.required() || one.isProvedBy(good));
        return complete
                ? Played.went(
                        state.with(state.dossier().withPapers(choice.papers())).at(Stage.COMMUNE))
                : Played.missed(Slip.PAPER_LEFT_AT_HOME, state);
    }

    /// The portal takes a wrong commune without a word, as the real one does; the clerk there will not.
    private Played choose(State state, ChooseCommune choice) {
        if (!script.pack().communes().contains(choice.commune())) {
            return Played.notNow(state);
        }
        var chosen = state.with(state.dossier().withCommune(choice.commune()));
        if (script.pack().online()) {
            return Played.went(chosen.at(chosen.signedIn() ? new Filing(script).resume(chosen) : Stage.ENTER));
        }
        return choice.commune().equals(script.commune())
                ? Played.went(chosen.at(Stage.DONE))
                : Played.missed(Slip.OTHER_COMMUNE, state);
    }
}
