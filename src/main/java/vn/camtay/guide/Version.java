package vn.camtay.guide;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The fact that a commune words an article this way from now on; without a text, that it takes its wording back.
public record Version(
        UUID id, ArticleId article, Kind kind, Optional<ArticleText> text, Instant at, UUID by, String origin) {}
