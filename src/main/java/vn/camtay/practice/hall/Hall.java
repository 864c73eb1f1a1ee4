package vn.camtay.practice.hall;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camtay.place.Hamlet;
import vn.camtay.place.HamletId;
import vn.camtay.plan.Programme;
import vn.camtay.practice.play.Step;
import vn.camtay.practice.trouble.Trouble;

/// A cluster's hall at this moment.
///
/// @param places of those who rehearse today, who needs help first
/// @param expected how many are convoked to it
/// @param troubles that may be sent
record Hall(Programme programme, Programme.Cluster cluster, List<Place> places, int expected, List<Trouble> troubles) {
    private static final int MOST_COSTLY = 5;

    /// How many stand at each step, and how many are through.
    record Funnel(Map<Step, Integer> at, int done) {}

    /// @param what a slip's name or a trouble's id
    record Cost(String what, Optional<Trouble> trouble, int times) {}

    Funnel funnel() {
        var at = new HashMap<Step, Integer>();
        Arrays.stream(Step.values()).forEach(step -> at.put(step, 0));
        places.stream()
                .filter(place -> !place.state().isOver())
                .forEach(place -> at.merge(place.state().stage().step(), 1, Integer::sum));
        return new Funnel(at, (int)
                places.stream().filter(place -> place.state().isOver()).count());
    }

    long stuck() {
        return places.stream().filter(Place::isStuck).count();
    }

    boolean isPaused() {
        return places.stream().anyMatch(place -> place.state().paused());
    }

    /// What went wrong most often in the hall.
    List<Cost> costs() {
        var all = new HashMap<String, Integer>();
        places.forEach(place ->
                place.running().tally().costs().forEach((what, times) -> all.merge(what, times, Integer::sum)));
        return all.entrySet().stream()
                .map(one -> new Cost(one.getKey(), findTrouble(one.getKey()), one.getValue()))
                .sorted(Comparator.comparingInt(Cost::times).reversed().thenComparing(Cost::what))
                .limit(MOST_COSTLY)
                .toList();
    }

    private Optional<Trouble> findTrouble(String id) {
        return troubles.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Those whom an order of the trainer is for.
    List<Place> of(Audience audience) {
        return switch (audience) {
            case Audience.Everybody() -> places;
            case Audience.OfHamlet(var hamlet) ->
                places.stream()
                        .filter(place -> place.person().hamlet().equals(hamlet))
                        .toList();
            case Audience.One(var person) ->
                places.stream()
                        .filter(place -> place.person().id().equals(person))
                        .toList();
        };
    }

    /// Hamlets of the hall that have somebody rehearsing.
    List<Hamlet> hamlets() {
        var present =
                places.stream().map(place -> place.person().hamlet()).distinct().toList();
        return cluster.hamlets().stream()
                .filter(hamlet -> present.contains(hamlet.id()))
                .toList();
    }

    static Optional<HamletId> hamlet(String text) {
        try {
            return Optional.of(HamletId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
