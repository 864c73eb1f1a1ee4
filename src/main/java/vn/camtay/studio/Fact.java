package vn.camtay.studio;

import java.time.Instant;
import java.util.UUID;

/// One thing a brief states, with where it comes from.
///
/// @param words as people wrote it
/// @param place of a document its name and line, of a link its address, of an observation where and when, of what was
///     said who said it
public record Fact(UUID id, String words, FactSource source, String place, Instant at, UUID by) {}
