package vn.camtay.roster.importing;

import java.time.Instant;

/// A list that was handed in and is neither confirmed nor dropped.
public record Waiting(ImportId id, String fileName, Instant at) {}
