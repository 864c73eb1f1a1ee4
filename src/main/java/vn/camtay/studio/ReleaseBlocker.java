package vn.camtay.studio;

import java.util.List;
import java.util.Optional;

/// What a part of the studio finds missing before a version may be released. Parts plug in: each is a component, all
/// are asked.
public interface ReleaseBlocker {
    /// Empty where nothing is missing.
    List<Blocked> of(Product product, Version version);

    /// One thing that stands in the way.
    ///
    /// @param key of the message that says what is missing, whole sentence
    /// @param arguments of the message
    /// @param mendAt the page where it is put right
    record Blocked(String key, List<String> arguments, Optional<String> mendAt) {
        public Blocked {
            arguments = List.copyOf(arguments);
        }
    }
}
