package vn.camtay.practice.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.camtay.practice.Mode;
import vn.camtay.practice.Running;
import vn.camtay.practice.Secrets;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.drawer.Persona;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.play.Action;
import vn.camtay.practice.play.Attachment;
import vn.camtay.practice.play.Moves;
import vn.camtay.practice.play.Script;
import vn.camtay.practice.play.State;
import vn.camtay.practice.trouble.Trouble;

/// What the resident's phone shows of a rehearsal.
///
/// @param state with what the clock did until now
/// @param fact the id that this page's form carries
/// @param found procedures that the search shows, on the first stage
/// @param incomplete the form that was sent and has to be mended, typed words and all
record Screen(
        Running running,
        State state,
        String fact,
        String typed,
        List<Found> found,
        Optional<Reading.Incomplete> incomplete) {
    /// A procedure in the list of a search.
    record Found(String code, String name) {}

    static Screen of(Running running, Instant now, String fact) {
        return new Screen(running, running.stateAt(now), fact, "", List.of(), Optional.empty());
    }

    Screen with(String searched, List<Found> results) {
        return new Screen(running, state, fact, searched, results, incomplete);
    }

    Screen with(Reading.Incomplete form) {
        return new Screen(running, state, fact, typed, found, Optional.of(form));
    }

    String path() {
        return "/practice/" + running.rehearsal().id();
    }

    Script script() {
        return running.script();
    }

    Pack pack() {
        return script().pack();
    }

    Persona persona() {
        return script().persona();
    }

    Mode mode() {
        return running.rehearsal().mode();
    }

    /// The persona's secrets, for their card and their inbox only.
    Secrets secrets() {
        return new Secrets(running.rehearsal().seed());
    }

    Optional<Trouble> trouble() {
        return state.troubles().now().flatMap(script().troubles()::find);
    }

    /// One line and one mark: always where the program guides, once where somebody asked.
    boolean isGuided() {
        return mode() == Mode.GUIDED
                || mode() == Mode.SHOW_ME
                || running.last()
                        .filter(one -> one.action() instanceof Action.AskHint)
                        .isPresent();
    }

    boolean mayAskHint() {
        return mode() == Mode.ON_MY_OWN && !isGuided();
    }

    /// What would be right now, where the program may say so.
    Optional<Action> shown() {
        return isGuided() && !state.isOver() ? Optional.of(new Moves(script()).best(state)) : Optional.empty();
    }

    /// Marks a choice on a guided screen.
    String mark(Action action) {
        return shown().filter(action::equals).isPresent() ? "pr-mark" : "";
    }

    /// In an order that follows from the rehearsal, so that the right one is not always the first.
    <T> List<T> mixed(List<T> list) {
        var mixed = new ArrayList<>(list);
        Collections.shuffle(mixed, new Random(running.rehearsal().seed() ^ list.size()));
        return mixed;
    }

    Optional<Paper> findPaper(String paper) {
        return script().findPaper(paper);
    }

    List<Paper> taken() {
        return script().papers().stream()
                .filter(paper -> state.dossier().papers().contains(paper.id().value()))
                .toList();
    }

    Optional<Attachment> attached(String component) {
        return Optional.ofNullable(state.dossier().attached().get(component));
    }

    String typed(Pack.Field field) {
        return incomplete.map(Reading.Incomplete::typed).orElse(Map.of()).getOrDefault(field.id(), "");
    }

    Optional<Typed.Fault> fault(Pack.Field field) {
        return incomplete.map(form -> form.faults().get(field.id()));
    }

    /// "T00.00.01-251227-0042": the legal form with a fictional agency, the same for one rehearsal always.
    String dossierCode() {
        return DossierCode.of(pack().agency().code(), script().scenario().day(), running.rehearsal().seed());
    }
}
