package vn.camtay.guide;

import java.util.Optional;

/// Something people look up, in the words a commune reads it in.
public record Article(ArticleId id, Facts facts, Wording wording, Provenance provenance) {
    public Kind kind() {
        return facts.kind();
    }

    public String title() {
        return wording.title();
    }

    public boolean isOwn() {
        return provenance instanceof Provenance.Own;
    }

    /// Written by a commune from nothing, so that there is no original to put back.
    public boolean isAdded() {
        return id.value().startsWith("own-");
    }

    public Optional<Facts.OfProcedure> procedure() {
        return facts instanceof Facts.OfProcedure procedure ? Optional.of(procedure) : Optional.empty();
    }

    public Optional<Facts.OfAddress> address() {
        return facts instanceof Facts.OfAddress address ? Optional.of(address) : Optional.empty();
    }

    public boolean isNamedOnly() {
        return !isOwn() && procedure().filter(Facts.OfProcedure::namedOnly).isPresent();
    }

    public Online online() {
        if (wording.ways().isEmpty()) {
            return Online.UNKNOWN;
        }
        var offered = wording.ways().stream().anyMatch(way -> way.means().contains(Means.ONLINE));
        return procedure().flatMap(Facts.OfProcedure::online).orElse(offered ? Online.OPEN : Online.NO);
    }
}
