package vn.camtay.privacy.gate;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An AI service with an address in the form OpenAI made common; Ollama has one too.
///
/// @param base such as `https://api.example/v1`
/// @param key none for a service of one's own
/// @param patience how long to wait for the whole answer
public record AiHost(URI base, String model, @Nullable String key, Duration patience) {
    private static final Pattern NEAR =
            Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[::1]|10(?:\\.\\d{1,3}){3}|192\\.168(?:\\.\\d{1,3}){2}"
                    + "|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d{1,3}){2}");

    /// Encrypted, or a machine of the same house; no names, passwords or questions hidden in the address.
    boolean isAllowed() {
        var host = base.getHost();
        if (host == null
                || base.getRawUserInfo() != null
                || base.getRawQuery() != null
                || base.getRawFragment() != null) {
            return false;
        }
        return "https".equals(base.getScheme())
                || "http".equals(base.getScheme()) && NEAR.matcher(host).matches();
    }

    /// Whether a request goes to this service and nowhere else.
    boolean isAt(URI address) {
        return base.getScheme().equals(address.getScheme())
                && base.getHost().equals(address.getHost())
                && base.getPort() == address.getPort()
                && address.getRawUserInfo() == null
                && address.getRawPath() != null
                && address.normalize().getRawPath().startsWith(base.normalize().getRawPath());
    }

    @Override
    public String toString() {
        return "AiHost " + base + " " + model;
    }
}
