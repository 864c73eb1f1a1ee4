package vn.camtay.practice.portal;

import java.util.Optional;
import vn.camtay.practice.Mode;
import vn.camtay.practice.Running;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.play.Action;
import vn.camtay.practice.play.EId.Account;
import vn.camtay.practice.play.Moves;
import vn.camtay.practice.play.Stage;
import vn.camtay.practice.play.State;

/// What a screen tells of the right way: one line and one mark at most, and nothing where somebody goes on their own.
///
/// @param state as the screen shows it
record Guidance(Running running, State state) {
    /// One line and one mark: always where the program guides, once where somebody asked.
    boolean isGuided() {
        return running.rehearsal().mode() == Mode.GUIDED
                || running.rehearsal().mode() == Mode.SHOW_ME
                || running.last()
                        .filter(one -> one.action() instanceof Action.AskHint)
                        .isPresent();
    }

    /// Whether the guiding line stands on the screen: not while something else wants to be answered.
    boolean showsLine() {
        return isGuided() && state.troubles().now().isEmpty() && !state.paused() && !state.isOver();
    }

    boolean mayAskHint() {
        return running.rehearsal().mode() == Mode.ON_MY_OWN && !isGuided();
    }

    /// What would be right now, where the program may say so.
    Optional<Action> shown() {
        return isGuided() && !state.isOver() ? Optional.of(new Moves(running.script()).best(state)) : Optional.empty();
    }

    /// Marks a choice on a guided screen.
    String mark(Action action) {
        return shown().filter(action::equals).isPresent() ? "pr-mark" : "";
    }

    /// Whether a guided screen marks this paper: it is one of those to take, or to put here.
    boolean isRight(Paper paper) {
        return shown().filter(action -> action instanceof Action.TakePapers(var papers)
                        && papers.contains(paper.id().value()))
                .isPresent();
    }

    boolean isRightFor(Slot slot, Paper paper) {
        return shown().filter(action -> action instanceof Action.Attach(var component, var right)
                        && component.equals(slot.id())
                        && right.papers().contains(paper.id().value()))
                .isPresent();
    }

    /// The line that guides: of the stage, or of what is the matter with the sign-in.
    String guideKey() {
        var account = state.eId();
        if (state.stage() != Stage.ENTER || (account.account() == Account.ACTIVE && account.knowsDevice())) {
            return state.stage().name();
        }
        return "ENTER." + (account.account() == Account.ACTIVE ? "DEVICE" : account.account());
    }
}
