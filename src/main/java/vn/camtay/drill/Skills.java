package vn.camtay.drill;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.camtay.drill.item.Channel;
import vn.camtay.drill.item.Difficulty;

/// How far somebody is in each channel, from all they answered there: an Elo rating on the scale of difficulty, where
/// easy is -1, medium 0 and hard 1. Nobody is shown it. Why: `docs/decisions/drill-next-item.md`.
record Skills(Map<Channel, Double> byChannel) {
    private static final double STEP = 0.5;

    Skills {
        byChannel = Map.copyOf(byChannel);
    }

    /// @param answers the earliest first
    static Skills of(List<Answer> answers) {
        var skills = new EnumMap<Channel, Double>(Channel.class);
        for (var answer : answers) {
            var now = skills.getOrDefault(answer.shown().channel(), 0.0);
            var expected = 1 / (1 + Math.exp(level(answer.shown().difficulty()) - now));
            skills.put(answer.shown().channel(), now + STEP * (answer.worth() - expected));
        }
        return new Skills(skills);
    }

    double in(Channel channel) {
        return byChannel.getOrDefault(channel, 0.0);
    }

    /// How far an item is from fitting, 0 for one as hard as the person is able.
    double distance(Channel channel, Difficulty difficulty) {
        return Math.abs(level(difficulty) - in(channel));
    }

    private static double level(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> -1;
            case MEDIUM -> 0;
            case HARD -> 1;
        };
    }
}
