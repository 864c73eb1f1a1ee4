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
import vn.camtay.practice.drawer.picture.PaperPictures;
import vn.camtay.practice.drawer.picture.PaperPictures.Size;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.pack.Scenario;
import vn.camtay.practice.play.Dossier.Sent;
import vn.camtay.practice.play.Notice;
import vn.camtay.practice.play.Outcome;
import vn.camtay.practice.play.Payment;
import vn.camtay.practice.play.Reason;
import vn.camtay.practice.play.Script;
import vn.camtay.practice.play.State;
import vn.camtay.practice.play.Status;
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
        PaperPictures pictures,
        String typed,
        List<Found> found,
        Optional<Reading.Incomplete> incomplete) {
    /// A procedure in the list of a search.
    record Found(String code, String name) {}

    static Screen of(Running running, Instant now, String fact, PaperPictures pictures) {
        return new Screen(running, running.stateAt(now), fact, pictures, "", List.of(), Optional.empty());
    }

    Screen with(String searched, List<Found> results) {
        return new Screen(running, state, fact, pictures, searched, results, incomplete);
    }

    Screen with(Reading.Incomplete form) {
        return new Screen(running, state, fact, pictures, typed, found, Optional.of(form));
    }

    Guidance guidance() {
        return new Guidance(running, state);
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

    /// What did its harm without a word; told once the clerk's answer shows it.
    List<Trouble> silentBehind() {
        return state.troubles().behind().stream()
                .flatMap(id -> script().troubles().find(id).stream())
                .filter(Trouble::silent)
                .toList();
    }

    /// In an order that follows from the rehearsal, so that the right one is not always the first.
    <T> List<T> mixed(List<T> list) {
        var mixed = new ArrayList<>(list);
        Collections.shuffle(mixed, new Random(running.rehearsal().seed() ^ list.size()));
        return mixed;
    }

    List<Paper> taken() {
        return script().papers().stream()
                .filter(paper -> state.dossier().papers().contains(paper.id().value()))
                .toList();
    }

    List<Slot> slots() {
        return Slot.of(script(), state.dossier());
    }

    /// For a list of papers. A phone asks for a picture once and keeps it.
    String small(Paper paper) {
        return pictures.address(persona(), paper, Size.SMALL);
    }

    /// For looking closely.
    String large(Paper paper) {
        return pictures.address(persona(), paper, Size.LARGE);
    }

    /// The file's size in MB with one decimal, as phones say it.
    String size(Paper paper) {
        return "%.1f".formatted(paper.bytes() / 1_000_000.0).replace('.', ',');
    }

    String typed(Pack.Field field) {
        return incomplete.map(Reading.Incomplete::typed).orElse(Map.of()).getOrDefault(field.id(), "");
    }

    Optional<Typed.Fault> fault(Pack.Field field) {
        return incomplete.map(form -> form.faults().get(field.id()));
    }

    /// "T00.00.01-251227-TA0042": the legal form with a fictional agency, the same for one rehearsal always.
    String dossierCode() {
        return DossierCode.of(
                pack().agency().code(),
                script().scenario().day(),
                running.rehearsal().seed());
    }

    /// The messages that came, the latest first.
    List<Notice> notices() {
        return state.notices().reversed();
    }

    int indexOf(Notice notice) {
        return state.notices().indexOf(notice);
    }

    /// A code that waits to be read, or an office that waits for an answer.
    int unread() {
        var code = state.eId().codeUntil().isPresent() ? 1 : 0;
        var wanted = state.dossier().status().filter(Screen::isWanted).isPresent() ? 1 : 0;
        return code + wanted;
    }

    private static boolean isWanted(Status status) {
        return switch (status) {
            case NOT_RECEIVED, SUPPLEMENT_WANTED, PAYMENT_WANTED, STOPPED, FINISHED -> true;
            case WAITING, RECEIVED, PROCESSING, WITHDRAWAL_ASKED, RETURNED -> false;
        };
    }

    /// What the clerk wants mended, while it is being mended.
    List<Reason> reasons() {
        return state.dossier()
                .sent()
                .filter(sent -> sent.status() == Status.SUPPLEMENT_WANTED || sent.status() == Status.NOT_RECEIVED)
                .map(Sent::reasons)
                .orElse(List.of());
    }

    /// What a reason is about, as people call it.
    String nameOf(Reason reason) {
        return Names.of(script(), reason);
    }

    boolean paysNow() {
        return pack().fee().amount() > 0
                && script().scenario().ending() != Scenario.Ending.PAY_LATER
                && state.payment().progress() == Payment.Progress.NOT_YET;
    }

    String because(String trouble, String move) {
        return script().troubles()
                .find(trouble)
                .flatMap(one -> one.findMove(move))
                .map(Trouble.Move::because)
                .orElse("");
    }

    String teaching(String trouble) {
        return script().troubles().find(trouble).map(Trouble::teaching).orElse("");
    }

    String fellBecause() {
        return running.last()
                .map(one -> one.outcome() instanceof Outcome.Fell(var trouble, var move) ? because(trouble, move) : "")
                .orElse("");
    }

    /// What the sign-in QR says. Read by a phone's own camera it opens the app's tab there.
    String signInQr() {
        return "/practice/" + running.rehearsal().id() + "/app";
    }
}
