package vn.camtay.drill;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.camtay.drill.item.Channel;
import vn.camtay.drill.item.Difficulty;
import vn.camtay.drill.score.Judged;
import vn.camtay.drill.score.Judgement;
import vn.camtay.drill.score.Sureness;

/// What somebody made of an item: a fact.
///
/// @param shown the item as it was then
/// @param pointed the places they pointed at
public record Answer(
        UUID id,
        SittingId sitting,
        UUID person,
        SittingKind kind,
        Shown shown,
        Judgement judgement,
        Sureness sureness,
        Set<String> pointed,
        Instant at) {
    /// @param item its code
    public record Shown(String item, Channel channel, boolean genuine, Difficulty difficulty) {}

    public Answer {
        pointed = Set.copyOf(pointed);
    }

    public Judged judged() {
        return new Judged(shown.genuine(), judgement, sureness);
    }

    /// From 0 to 1: see `Judgement.worth`.
    public double worth() {
        return judgement.worth(shown.genuine());
    }
}
