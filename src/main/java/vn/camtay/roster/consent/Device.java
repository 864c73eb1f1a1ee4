package vn.camtay.roster.consent;

import java.util.Locale;
import java.util.Optional;

/// What somebody brings to the class, in the words of the form.
public enum Device {
    PHONE,
    LAPTOP,
    BOTH,
    NONE;

    static Optional<Device> read(String typed) {
        for (var device : values()) {
            if (device.key().equals(typed)) {
                return Optional.of(device);
            }
        }
        return Optional.empty();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
