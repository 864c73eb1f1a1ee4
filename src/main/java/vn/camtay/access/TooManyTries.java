package vn.camtay.access;

import java.time.Duration;

/// Too many wrong codes or passwords came from one place; the page says how long to wait.
public final class TooManyTries extends RuntimeException {
    private final Duration untilNext;

    public TooManyTries(Duration wait) {
        super("too many tries");
        this.untilNext = wait;
    }

    public Duration untilNext() {
        return untilNext;
    }
}
