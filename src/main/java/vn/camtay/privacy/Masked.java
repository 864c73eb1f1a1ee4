package vn.camtay.privacy;

import java.util.List;

/// A text that may be shown to a stranger, and what was taken out of it.
public record Masked(String text, List<Part> parts) {
    /// @param placeholder what stands there now: "[NGƯỜI 1]"
    public record Part(Span span, String placeholder) {}

    public Masked {
        parts = List.copyOf(parts);
    }
}
