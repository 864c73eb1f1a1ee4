package vn.camtay.studio.ai;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.shared.Time;
import vn.camtay.store.Stored;

/// Keeps what came and what it took, together or not at all.
@Component
class KeepDraft {
    private final Asks asks;
    private final AiDrafts drafts;
    private final Time time;

    KeepDraft(Asks asks, AiDrafts drafts, Time time) {
        this.asks = asks;
        this.drafts = drafts;
        this.time = time;
    }

    @Transactional
    void keep(AskForDraft ask, AiSettings settings, Ended ended) {
        var cost = settings.price().of(ended.tokensIn(), ended.tokensOut());
        asks.used(ask.commune(), ask.id(), ended, cost);
        drafts.add(
                ask.commune(),
                new AiDraft(
                        ask.id(),
                        ask.person(),
                        ask.about(),
                        ended.text(),
                        ended.outcome(),
                        Stored.asStored(time.now())));
    }
}
