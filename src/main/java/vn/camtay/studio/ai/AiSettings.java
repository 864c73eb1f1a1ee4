package vn.camtay.studio.ai;

import java.net.URI;
import java.time.Duration;

/// Which AI service a commune asks, and how much of it.
///
/// @param address as it was typed; empty where the kind needs none
/// @param patience how long one answer may take
public record AiSettings(AiKind kind, String address, String model, Duration patience, Limits limits, Price price) {
    static final Duration USUAL_PATIENCE = Duration.ofSeconds(90);
    static final AiSettings OFF = new AiSettings(AiKind.OFF, "", "", USUAL_PATIENCE, Limits.USUAL, Price.NONE);

    boolean isOn() {
        return kind != AiKind.OFF;
    }

    /// Where a key typed for this address belongs: it goes to no other machine.
    String home() {
        return home(address);
    }

    static String home(String address) {
        try {
            var uri = URI.create(address.strip());
            return uri.getScheme() + "://" + uri.getAuthority();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
