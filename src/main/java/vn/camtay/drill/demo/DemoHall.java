package vn.camtay.drill.demo;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.drill.AnswerItem;
import vn.camtay.drill.BeginSitting;
import vn.camtay.drill.Drill;
import vn.camtay.drill.SittingKind;
import vn.camtay.drill.item.Difficulty;
import vn.camtay.drill.item.Item;
import vn.camtay.drill.live.Choice;
import vn.camtay.drill.live.Live;
import vn.camtay.drill.live.RoundId;
import vn.camtay.drill.score.Judgement;
import vn.camtay.drill.score.Sureness;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.ClusterId;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;

/// A hall of invented people, each with an ear and a lean of their own, that learns a little in an afternoon. Whoever
/// took a sheet themselves, on a phone, is left alone.
@Component
@ConditionalOnProperty("camtay.demo-samples")
public class DemoHall {
    private static final double LEARNED = 0.8;
    private static final double FORGOTTEN = 0.35;
    private static final double SURE = 1.1;
    private static final double UNSURE = 0.45;

    private final Drill drill;
    private final Live live;
    private final Programmes programmes;
    private final Roster roster;
    private final Ids ids;

    DemoHall(Drill drill, Live live, Programmes programmes, Roster roster, Ids ids) {
        this.drill = drill;
        this.live = live;
        this.programmes = programmes;
        this.roster = roster;
        this.ids = ids;
    }

    /// One of the invented people with their ear for one sheet.
    private record Ear(Random random, double sensitivity, double lean) {
        static Ear of(UUID person, SittingKind kind) {
            var own = new Random(person.getMostSignificantBits() ^ person.getLeastSignificantBits());
            var learned = switch (kind) {
                case BEFORE, PRACTICE -> 0;
                case AFTER -> LEARNED;
                case BOOSTER_1, BOOSTER_2 -> LEARNED - FORGOTTEN;
            };
            var sensitivity = 0.9 + own.nextGaussian() * 0.5 + learned;
            return new Ear(new Random(own.nextLong() + kind.ordinal()), sensitivity, own.nextGaussian() * 0.3);
        }

        /// How false an item sounds to them: around 0, the further the surer.
        double hear(Item item) {
            var ease = item.difficulty() == Difficulty.EASY ? 1.3 : item.difficulty() == Difficulty.HARD ? 0.7 : 1;
            var side = item.genuine() ? -0.5 : 0.5;
            return random.nextGaussian() + side * sensitivity * ease - lean;
        }
    }

    /// How many took the sheet.
    @Transactional
    public int take(CommuneCode commune, ClusterId cluster, SittingKind kind, UUID except) {
        var people = people(commune, cluster).stream()
                .filter(person -> !person.id().value().equals(except))
                .toList();
        people.forEach(person -> take(commune, person.id().value(), kind));
        return people.size();
    }

    private void take(CommuneCode commune, UUID person, SittingKind kind) {
        var sitting = drill.begin(new BeginSitting(commune, ids.next(), person, kind));
        var ear = Ear.of(person, kind);
        var sat = drill.get(commune, sitting, person);
        while (sat.next().isPresent()) {
            var heard = ear.hear(sat.next().get());
            var code = sat.next().get().code();
            drill.answer(new AnswerItem(
                    commune, ids.next(), sitting, person, code, judgement(heard), sureness(heard), Set.of()));
            sat = drill.get(commune, sitting, person);
        }
    }

    private static Judgement judgement(double heard) {
        return heard < 0 ? Judgement.TRUST : heard < UNSURE ? Judgement.VERIFY : Judgement.DOUBT;
    }

    private static Sureness sureness(double heard) {
        var far = Math.abs(heard);
        return far > SURE ? Sureness.VERY : far > UNSURE ? Sureness.FAIRLY : Sureness.GUESSING;
    }

    /// Everybody answers the round that is on, if there is one still open.
    @Transactional
    public int answer(CommuneCode commune, ClusterId cluster, RoundId round) {
        var people = people(commune, cluster);
        people.forEach(person -> {
            var own = new Random(person.id().value().getLeastSignificantBits()
                    ^ round.value().getLeastSignificantBits());
            live.pressAs(commune, round, ids.next(), person.id().value(), choices -> choose(choices, own));
        });
        return people.size();
    }

    private static Choice choose(List<Choice> choices, Random own) {
        return choices.get(own.nextInt(choices.size()));
    }

    private List<Person> people(CommuneCode commune, ClusterId cluster) {
        var programme = programmes.findCurrent(commune).orElseThrow(() -> new NotFound("programme"));
        return roster.list(commune, programme.id()).stream()
                .filter(Person::convoked)
                .filter(person -> programme
                        .clusterOf(person.hamlet())
                        .map(Programme.Cluster::id)
                        .filter(cluster::equals)
                        .isPresent())
                .toList();
    }
}
