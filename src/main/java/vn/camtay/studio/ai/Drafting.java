package vn.camtay.studio.ai;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.camtay.place.CommuneCode;
import vn.camtay.privacy.Masked;
import vn.camtay.privacy.gate.Gate;
import vn.camtay.privacy.gate.Opening;
import vn.camtay.privacy.gate.Permit;
import vn.camtay.studio.ai.AskOutcome.AsksFirst;
import vn.camtay.studio.ai.AskOutcome.Begun;
import vn.camtay.studio.ai.AskOutcome.Off;
import vn.camtay.studio.ai.AskOutcome.OverLimit;
import vn.camtay.studio.ai.AskOutcome.Refused;
import vn.camtay.studio.ai.AskOutcome.TooBusy;

/// Texts by the commune's AI service: looked at before anything leaves, counted, written in the background so that a
/// phone may sleep meanwhile, and kept whatever becomes of the service.
@Component
public class Drafting implements DisposableBean {
    private static final int MOST_AT_ONCE = 60;
    private static final Duration KNOWN = Duration.ofMinutes(30);

    private final Gate gate;
    private final AiChoice choice;
    private final Asks asks;
    private final AiDrafts drafts;
    private final AskRun run;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final Cache<UUID, Running> running = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(KNOWN)
            .executor(Runnable::run)
            .build();

    Drafting(Gate gate, AiChoice choice, Asks asks, AiDrafts drafts, AskRun run) {
        this.gate = gate;
        this.choice = choice;
        this.asks = asks;
        this.drafts = drafts;
        this.run = run;
    }

    /// Which sort of service may be asked; OFF where there is none.
    public AiKind kind(CommuneCode commune) {
        return choice.of(commune).kind();
    }

    /// What would leave, what was masked, what it will take. Nothing leaves.
    public Look look(AskForDraft ask) {
        var host = choice.host(ask.commune());
        if (host.isEmpty()) {
            return new Look.Off();
        }
        return switch (gate.open(ask.question(), host.get())) {
            case Opening.Stays(var outcome) -> new Look.Refused(outcome.why());
            case Opening.AsksFirst(var outcome) -> {
                var masked = outcome.masked();
                yield ready(ask, masked.text(), masked.parts(), outcome.slip());
            }
            case Opening.Open _ -> ready(ask, ask.prompt(), List.of(), "");
        };
    }

    private Look.Ready ready(AskForDraft ask, String leaving, List<Masked.Part> masked, String slip) {
        var settings = choice.of(ask.commune());
        var limits = settings.limits();
        var estimate = ask.estimate();
        var person = asks.ofPerson(ask.commune(), ask.person());
        var group = ask.group().map(one -> asks.ofGroup(ask.commune(), one));
        var left = new Look.Left(Math.max(0, limits.asksPerson() - person.asks()), group.map(one ->
                (long) Math.max(0, limits.asksGroup() - one.asks())));
        var price = settings.price();
        return new Look.Ready(
                leaving,
                masked,
                slip,
                estimate.all(),
                price.isKnown() ? Optional.of(price.of(estimate.in(), estimate.out())) : Optional.empty(),
                left,
                limits.reached(person, group, estimate.all()).map(which -> new OverLimit(which, limits.of(which))));
    }

    /// Begins to write; the page of the ask shows how it goes.
    public AskOutcome begin(AskForDraft ask) {
        var settings = choice.of(ask.commune());
        var host = choice.host(ask.commune());
        if (host.isEmpty()) {
            return new Off();
        }
        if (asks.owner(ask.commune(), ask.id()).filter(ask.person()::equals).isPresent()) {
            return new Begun(ask.id());
        }
        return switch (gate.open(ask.question(), host.get())) {
            case Opening.Stays(var outcome) -> new Refused(outcome.why());
            case Opening.AsksFirst(var outcome) -> new AsksFirst(outcome.masked(), outcome.slip());
            case Opening.Open(var permit) -> begin(ask, settings, permit);
        };
    }

    private AskOutcome begin(AskForDraft ask, AiSettings settings, Permit permit) {
        if (!places.tryAcquire()) {
            return new TooBusy();
        }
        var begun = false;
        try {
            var outcome = switch (asks.reserve(ask, settings.limits())) {
                case Asks.Reservation.Already() -> new Begun(ask.id());
                case Asks.Reservation.Over(var which) ->
                    new OverLimit(which, settings.limits().of(which));
                case Asks.Reservation.Reserved() -> {
                    start(ask, settings, permit);
                    begun = true;
                    yield new Begun(ask.id());
                }
            };
            return outcome;
        } finally {
            if (!begun) {
                places.release();
            }
        }
    }

    private void start(AskForDraft ask, AiSettings settings, Permit permit) {
        var one = new Running(ask.about());
        running.put(ask.id(), one);
        Thread.ofVirtual().name("ai-draft").start(() -> {
            try {
                run.run(ask, settings, permit, one);
            } finally {
                places.release();
            }
        });
    }

    /// What came of an ask that ended, for its own person alone.
    public Optional<AiDraft> findDraft(CommuneCode commune, UUID id, UUID person) {
        return drafts.find(commune, id).filter(draft -> draft.person().equals(person));
    }

    /// What an ask of one's own took.
    public Optional<AiUse.Used> findUse(CommuneCode commune, UUID id, UUID person) {
        return asks.find(commune, id).filter(used -> used.person().equals(person));
    }

    /// Whether somebody asked under this id, here or on another machine of this server.
    public boolean isAsked(CommuneCode commune, UUID id, UUID person) {
        return asks.owner(commune, id).filter(person::equals).isPresent();
    }

    /// Whether it was being written here when this program was stopped: nothing more will come.
    public boolean isLost(CommuneCode commune, UUID id) {
        return running.getIfPresent(id) == null
                && asks.isOurs(commune, id)
                && drafts.find(commune, id).isEmpty();
    }

    /// The one being written here under this id, for its own person alone.
    public Optional<Running> find(CommuneCode commune, UUID id, UUID person) {
        return asks.owner(commune, id)
                .filter(person::equals)
                .flatMap(_ -> Optional.ofNullable(running.getIfPresent(id)));
    }

    @Override
    public void destroy() {
        running.asMap().values().forEach(Running::stop);
    }
}
