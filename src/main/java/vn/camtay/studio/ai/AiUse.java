package vn.camtay.studio.ai;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.shared.Time;
import vn.camtay.studio.AiUseCounts;

/// Who asked the AI service how much, for the trainer's view. Never a word of what was asked or answered.
@Component
public class AiUse implements AiUseCounts {
    private final Asks asks;
    private final AiChoice choice;
    private final Time time;

    AiUse(Asks asks, AiChoice choice, Time time) {
        this.asks = asks;
        this.choice = choice;
        this.time = time;
    }

    /// One ask and what it came to.
    ///
    /// @param cost in whole đồng, by the prices of the settings of that moment
    public record Used(
            UUID id,
            UUID person,
            Optional<HamletId> group,
            Instant at,
            long tokensIn,
            long tokensOut,
            long cost,
            Outcome outcome) {
        public long tokens() {
            return tokensIn + tokensOut;
        }
    }

    /// Every ask of a commune that ended, the oldest first.
    public List<Used> of(CommuneCode commune) {
        return asks.list(commune);
    }

    @Override
    public List<OfGroup> list(CommuneCode commune) {
        var most = limits(commune).map(Limits::asksGroup).orElse(0);
        var byGroup = of(commune).stream()
                .filter(used -> used.group().isPresent())
                .collect(Collectors.groupingBy(used -> used.group().orElseThrow()));
        return byGroup.entrySet().stream()
                .map(group -> new OfGroup(
                        group.getKey(),
                        group.getValue().size(),
                        group.getValue().stream().filter(this::isToday).count(),
                        most))
                .toList();
    }

    private boolean isToday(Used used) {
        return LocalDate.ofInstant(used.at(), time.zone()).equals(time.today());
    }

    /// What a person and a group may ask in a day; empty while no service is chosen.
    public Optional<Limits> limits(CommuneCode commune) {
        return Optional.of(choice.of(commune)).filter(AiSettings::isOn).map(AiSettings::limits);
    }

    /// Whether somebody may choose the commune's service.
    public static boolean settles(Subject subject) {
        return subject.isFull()
                && (subject.has(Role.ORGANISER) || subject.has(Role.COMMUNICATIONS) || subject.has(Role.ADMINISTRATOR));
    }
}
