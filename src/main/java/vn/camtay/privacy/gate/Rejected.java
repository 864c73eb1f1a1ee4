package vn.camtay.privacy.gate;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.Optional;

/// The service answered with an error.
final class Rejected extends HttpException {
    /// What a service may ask: longer is as good as never.
    private static final long LONGEST = Duration.ofDays(1).toSeconds();

    private final transient Optional<Duration> wait;

    /// @param retryAfter the header as it came; only its form in seconds is read
    Rejected(int status, String body, Optional<String> retryAfter) {
        super(status, body);
        wait = retryAfter
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(text -> Duration.ofSeconds(Math.min(LONGEST, Long.parseLong(text))));
    }

    Optional<Duration> untilNext() {
        return wait;
    }
}
