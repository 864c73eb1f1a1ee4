package vn.camtay.drill.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.drill.Shelf;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.ClusterId;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Remembered;
import vn.camtay.store.Stored;

/// Sends items to halls and takes what is pressed. A hall's phones ask every two seconds what is on: that is answered
/// from memory; a press is one insert.
@Component
public class Live {
    /// A round is over for good, and the phones wait again.
    private static final Duration SHOWN = Duration.ofMinutes(15);

    private static final int MOST_HALLS = 500;
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Rounds rounds;
    private final Shelf shelf;
    private final Time time;
    private final Origin origin;
    private final Remembered<Hall, Optional<Round>> latest = new Remembered<>(MOST_HALLS, KEPT);

    private record Hall(CommuneCode commune, ClusterId cluster) {}

    Live(Rounds rounds, Shelf shelf, Time time, Origin origin) {
        this.rounds = rounds;
        this.shelf = shelf;
        this.time = time;
        this.origin = origin;
    }

    /// The new round; the hall sees it within two seconds. Items of the sheets are not sent.
    @Transactional
    public RoundId send(SendRound request) {
        if (shelf.list(request.commune()).stream().noneMatch(item -> item.code().equals(request.item()))) {
            throw new NotFound("item");
        }
        var now = Stored.asStored(time.now());
        var round = new Round(
                request.commune(),
                new RoundId(request.fact()),
                request.cluster(),
                request.item().text(),
                request.kind(),
                now,
                now.plus(request.kind().open()),
                request.by(),
                origin.id().toString());
        rounds.add(round);
        latest.forget(new Hall(request.commune(), request.cluster()));
        return round.id();
    }

    /// What is on in a hall: the last round, for as long as it is shown.
    Optional<Round> findOn(CommuneCode commune, ClusterId cluster) {
        var since = time.now().minus(SHOWN);
        return latest.get(new Hall(commune, cluster), hall -> rounds.findLatest(hall.commune(), hall.cluster(), since))
                .filter(round -> round.at().isAfter(since));
    }

    Round get(CommuneCode commune, RoundId id) {
        return rounds.find(commune, id).orElseThrow(() -> new NotFound("round"));
    }

    /// Takes a press; when this returns it is on the disk. A second press of the same person is kept and counts for
    /// nothing.
    @Transactional
    PressOutcome press(Round round, UUID fact, UUID person, Choice choice) {
        var now = Stored.asStored(time.now());
        if (!round.isOpen(now) || !round.kind().choices().contains(choice)) {
            return new PressOutcome.TooLate();
        }
        rounds.add(
                round.commune(),
                round.id(),
                new Press(fact, person, choice, now),
                origin.id().toString());
        return new PressOutcome.Pressed();
    }

    /// The same for somebody who chooses by what may be chosen: the demonstration's people.
    @Transactional
    public void pressAs(
            CommuneCode commune, RoundId round, UUID fact, UUID person, Function<List<Choice>, Choice> choosing) {
        var asked = get(commune, round);
        press(asked, fact, person, choosing.apply(asked.kind().choices()));
    }

    Spread spread(Round round) {
        return Spread.of(round, rounds.presses(round.commune(), round.id()));
    }

    /// What somebody pressed first.
    Optional<Choice> findOwn(Round round, UUID person) {
        return rounds.presses(round.commune(), round.id(), person).stream()
                .findFirst()
                .map(Press::choice);
    }
}
