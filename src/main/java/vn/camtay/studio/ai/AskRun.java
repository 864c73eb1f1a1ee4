package vn.camtay.studio.ai;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.camtay.privacy.gate.Permit;

/// One ask from the first word to what is kept of it. A service that asks for a while is given it, twice at most and
/// within the time limit; a text that broke off is kept as it is.
@Component
class AskRun {
    private static final Logger LOG = LoggerFactory.getLogger(AskRun.class);
    static final int MOST_TRIES = 3;
    static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final Duration USUAL_WAIT = Duration.ofSeconds(2);

    private final KeepDraft keeping;

    AskRun(KeepDraft keeping) {
        this.keeping = keeping;
    }

    void run(AskForDraft ask, AiSettings settings, Permit permit, Running running) {
        var ended = Ended.failed("");
        try {
            ended = written(ask, settings, permit, running);
            keeping.keep(ask, settings, ended);
        } catch (RuntimeException e) {
            LOG.warn("an ask ended badly: {}", e.getClass().getSimpleName());
            ended = Ended.failed(ended.text());
        } finally {
            running.over(ended.outcome(), ended.text());
        }
    }

    private Ended written(AskForDraft ask, AiSettings settings, Permit permit, Running running) {
        var letters = Instruction.TEXT.length() + ask.prompt().length();
        var until = System.nanoTime() + settings.patience().toNanos();
        for (var attempt = 1; ; attempt++) {
            var listening = permit.listen(running::came);
            running.listens(listening);
            var ended = Ended.of(listening.hear(left(until)), letters);
            var wait = ended.untilNext().orElse(USUAL_WAIT);
            if (attempt >= MOST_TRIES || !mayPass(ended.outcome()) || !isShort(wait, left(until))) {
                return ended;
            }
            if (isStoppedAfter(wait, running)) {
                return new Ended(Outcome.STOPPED, "", 0, 0, false, java.util.Optional.empty());
            }
        }
    }

    private static Duration left(long until) {
        return Duration.ofNanos(Math.max(1_000_000, until - System.nanoTime()));
    }

    /// A service that only has too much to do: asking again may help. Anything else would fail again.
    private static boolean mayPass(Outcome outcome) {
        return outcome == Outcome.TOO_MANY_QUESTIONS || outcome == Outcome.BUSY;
    }

    private static boolean isShort(Duration wait, Duration left) {
        return wait.compareTo(LONGEST_WAIT) <= 0 && wait.compareTo(left) < 0;
    }

    private static boolean isStoppedAfter(Duration wait, Running running) {
        try {
            return running.waits(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
