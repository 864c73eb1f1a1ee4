package vn.camtay.practice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.Rehearsals.Turned;
import vn.camtay.practice.StartOutcome.NotOffered;
import vn.camtay.practice.StartOutcome.Started;
import vn.camtay.practice.play.Script;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;

/// Begins rehearsals, plays what is done in them, and tells how they stand.
@Component
public class Practice {
    private final Rehearsals rehearsals;
    private final Replay replay;
    private final Scripts scripts;
    private final Time time;
    private final Origin origin;

    Practice(Rehearsals rehearsals, Replay replay, Scripts scripts, Time time, Origin origin) {
        this.rehearsals = rehearsals;
        this.replay = replay;
        this.scripts = scripts;
        this.time = time;
        this.origin = origin;
    }

    @Transactional
    public StartOutcome start(StartRehearsal request) {
        return scripts.find(request.commune(), request.pack(), request.scenario())
                .<StartOutcome>map(script -> new Started(begin(request, script)))
                .orElseGet(NotOffered::new);
    }

    /// Begins a scenario of the owner's own draft: nobody else's screen tells of it.
    @Transactional
    public StartOutcome startDraft(StartRehearsal request) {
        return scripts.findDraft(request.commune(), request.owner(), request.pack(), request.scenario())
                .<StartOutcome>map(script -> new Started(begin(request, script)))
                .orElseGet(NotOffered::new);
    }

    private Running begin(StartRehearsal request, Script script) {
        rehearsals.add(new Rehearsal(
                request.commune(),
                request.id(),
                request.owner(),
                request.pack(),
                script.pack().hash(),
                request.scenario(),
                request.mode(),
                ThreadLocalRandom.current().nextLong(),
                now(),
                origin.id().toString()));
        return get(request.commune(), request.id());
    }

    /// Plays an act; when this returns it is on the disk. A repeat of the same form changes nothing and is told how
    /// things stand.
    @Transactional
    public Running act(ActRequest request) {
        var turn = rehearsals.takeTurn(request.commune(), request.rehearsal());
        var before = replay.get(request.commune(), request.rehearsal(), turn - 1);
        var act = new Act(
                request.fact(),
                request.rehearsal(),
                turn,
                request.part(),
                request.action(),
                time.now(),
                request.by(),
                origin.id().toString());
        var after = rehearsals.add(request.commune(), act) ? before.after(act) : before.at(turn);
        replay.keep(after);
        return after;
    }

    /// How a rehearsal stands after its acts; `Running.stateAt` adds what the clock did since.
    public Running get(CommuneCode commune, RehearsalId id) {
        return replay.get(commune, id, rehearsals.turns(commune, id));
    }

    /// Those that a subject began, the latest first. What was begun with a pack that is gone is left out.
    public List<Running> listOf(CommuneCode commune, UUID owner) {
        return running(commune, rehearsals.listOf(commune, owner));
    }

    /// Those begun since a moment, by all of a commune, the earliest first. What editors try with their drafts is
    /// nobody else's.
    public List<Running> listSince(CommuneCode commune, Instant from) {
        return running(commune, rehearsals.listSince(commune, from)).stream()
                .filter(one -> !one.script().pack().isDraft())
                .toList();
    }

    private List<Running> running(CommuneCode commune, List<Turned> list) {
        return list.stream()
                .filter(one -> scripts.find(one.rehearsal()).isPresent())
                .map(one -> replay.get(commune, one.rehearsal().id(), one.turns()))
                .toList();
    }

    private Instant now() {
        return Stored.asStored(time.now());
    }
}
