package vn.camtay.studio.ai;

import java.util.Optional;

/// How much a person and a group may ask in a day.
///
/// @param tokensPerson of prompts and answers together
public record Limits(int asksPerson, int asksGroup, long tokensPerson, long tokensGroup) {
    static final Limits USUAL = new Limits(20, 60, 60_000, 180_000);

    /// What a person, or a group, asked for on a day.
    public record DayUse(int asks, long tokens) {
        static final DayUse NONE = new DayUse(0, 0);
    }

    /// Which limit stands in the way.
    public enum Reached {
        ASKS_PERSON,
        ASKS_GROUP,
        TOKENS_PERSON,
        TOKENS_GROUP
    }

    /// @param group what all of the group asked for, the person too; empty for who is in none
    Optional<Reached> reached(DayUse person, Optional<DayUse> group, long estimated) {
        if (person.asks() >= asksPerson) {
            return Optional.of(Reached.ASKS_PERSON);
        }
        if (person.tokens() + estimated > tokensPerson) {
            return Optional.of(Reached.TOKENS_PERSON);
        }
        return group.flatMap(all -> all.asks() >= asksGroup
                ? Optional.of(Reached.ASKS_GROUP)
                : all.tokens() + estimated > tokensGroup ? Optional.of(Reached.TOKENS_GROUP) : Optional.empty());
    }

    long of(Reached which) {
        return switch (which) {
            case ASKS_PERSON -> asksPerson;
            case ASKS_GROUP -> asksGroup;
            case TOKENS_PERSON -> tokensPerson;
            case TOKENS_GROUP -> tokensGroup;
        };
    }
}
