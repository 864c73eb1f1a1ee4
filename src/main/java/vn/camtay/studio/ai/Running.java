package vn.camtay.studio.ai;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.camtay.privacy.gate.Listening;
import vn.camtay.studio.ai.AskForDraft.About;

/// One text that is being written: what came until now, whether it is over, and the way to stop it.
public final class Running {
    private final About about;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private String text = "";
    private @Nullable Listening listening;
    private @Nullable Outcome outcome;
    private boolean waiting;

    Running(About about) {
        this.about = about;
    }

    public About about() {
        return about;
    }

    /// @param outcome empty while it is being written
    /// @param waiting whether the service asked for a while
    public record State(String text, Optional<Outcome> outcome, boolean waiting) {
        public boolean isOver() {
            return outcome.isPresent();
        }
    }

    public synchronized State state() {
        return new State(text, Optional.ofNullable(outcome), waiting);
    }

    /// Waits until there is more than a reader has, or it is over, or the time is.
    public synchronized State awaitMore(int letters, boolean knowsWaiting, Duration most) throws InterruptedException {
        var until = System.nanoTime() + most.toNanos();
        while (text.length() <= letters && outcome == null && waiting == knowsWaiting) {
            var left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return state();
    }

    /// Waits until it is over, or the time is.
    public synchronized void awaitOver(Duration most) throws InterruptedException {
        var until = System.nanoTime() + most.toNanos();
        while (outcome == null) {
            var left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0) {
                return;
            }
            wait(left);
        }
    }

    synchronized void came(String soFar) {
        text = Reply.visible(soFar);
        notifyAll();
    }

    /// Holds the answer that is being listened to now, so that it can be stopped.
    void listens(Listening to) {
        synchronized (this) {
            listening = to;
            waiting = false;
            notifyAll();
        }
        if (isStopped()) {
            to.stop();
        }
    }

    /// Waits as long as the service asks; whether somebody stopped it meanwhile.
    boolean waits(Duration wait) throws InterruptedException {
        synchronized (this) {
            waiting = true;
            notifyAll();
        }
        return stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean isStopped() {
        return stopped.getCount() == 0;
    }

    public void stop() {
        stopped.countDown();
        Listening now;
        synchronized (this) {
            now = listening;
        }
        if (now != null) {
            now.stop();
        }
    }

    synchronized void over(Outcome how, String whole) {
        text = whole;
        outcome = how;
        waiting = false;
        notifyAll();
    }
}
