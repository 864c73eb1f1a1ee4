package vn.camtay.privacy.gate;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camtay.privacy.gate.GateOutcome.Silence;

/// Tells from what was thrown why no answer came.
final class Silences {
    private Silences() {}

    static Silence of(Throwable thrown) {
        return find(thrown, HttpException.class)
                .map(error -> of(error.statusCode()))
                .orElseGet(() -> withoutStatus(thrown));
    }

    private static Silence of(int status) {
        return switch (status) {
            case 401, 403 -> Silence.WRONG_KEY;
            case 404 -> Silence.NOT_THERE;
            case 429 -> Silence.TOO_MANY_QUESTIONS;
            case 502, 503, 504, 529 -> Silence.BUSY;
            default -> Silence.NONSENSE;
        };
    }

    private static Silence withoutStatus(Throwable thrown) {
        if (find(thrown, TimeoutException.class).isPresent()) {
            return Silence.TOO_SLOW;
        }
        if (find(thrown, GuardedClient.Unreachable.class).isPresent()) {
            return Silence.UNREACHABLE;
        }
        return switch (thrown) {
            case RateLimitException _ -> Silence.TOO_MANY_QUESTIONS;
            case AuthenticationException _ -> Silence.WRONG_KEY;
            case ModelNotFoundException _ -> Silence.NOT_THERE;
            default -> Silence.NONSENSE;
        };
    }

    /// The first of its kind among what was thrown and its causes.
    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> kind) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .limit(10)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
