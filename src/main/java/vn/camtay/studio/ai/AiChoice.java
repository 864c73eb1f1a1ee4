package vn.camtay.studio.ai;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.place.CommuneCode;
import vn.camtay.privacy.gate.AiHost;
import vn.camtay.shared.Time;
import vn.camtay.studio.ai.AiKeys.Known;
import vn.camtay.studio.standin.Manner;
import vn.camtay.studio.standin.StandInHome;

/// A commune's choice of an AI service: off until an office chooses one. A demonstration begins with the practice
/// service.
@Component
class AiChoice {
    private static final AiSettings PRACTISING = new AiSettings(
            AiKind.PRACTICE, "", Manner.GOOD.model(), AiSettings.USUAL_PATIENCE, Limits.USUAL, Price.NONE);

    private final SettingsTable table;
    private final AiKeys keys;
    private final StandInHome standIn;
    private final Audit audit;
    private final Time time;
    private final boolean demonstration;

    AiChoice(
            SettingsTable table,
            AiKeys keys,
            StandInHome standIn,
            Audit audit,
            Time time,
            @Value("${camtay.demo:false}") boolean demonstration) {
        this.table = table;
        this.keys = keys;
        this.standIn = standIn;
        this.audit = audit;
        this.time = time;
        this.demonstration = demonstration;
    }

    AiSettings of(CommuneCode commune) {
        return table.find(commune).orElse(demonstration ? PRACTISING : AiSettings.OFF);
    }

    Known key(CommuneCode commune) {
        return keys.known(commune, of(commune));
    }

    /// What is asked, with the key where the service has one; nothing while it is off.
    Optional<AiHost> host(CommuneCode commune) {
        return host(commune, of(commune));
    }

    private Optional<AiHost> host(CommuneCode commune, AiSettings settings) {
        return switch (settings.kind()) {
            case OFF -> Optional.empty();
            case PRACTICE -> Optional.of(new AiHost(standIn.base(), settings.model(), null, settings.patience()));
            case OPENAI, OLLAMA ->
                Optional.of(new AiHost(
                        URI.create(settings.address()),
                        settings.model(),
                        keys.find(commune, settings).orElse(null),
                        settings.patience()));
        };
    }

    /// @param key a new one; empty to leave the one there is
    @Transactional
    void choose(CommuneCode commune, AiSettings settings, String key, UUID by) {
        table.save(commune, settings, time.now(), by);
        audit.record(commune, by, "studio.ai.chosen", settings.kind().name());
        if (!key.isEmpty() && settings.kind().isElsewhere()) {
            keys.keep(commune, settings, key, time.now());
            audit.record(commune, by, "studio.ai.key.given", "");
        }
    }

    @Transactional
    void dropKey(CommuneCode commune, UUID by) {
        keys.drop(commune);
        audit.record(commune, by, "studio.ai.key.dropped", "");
    }
}
