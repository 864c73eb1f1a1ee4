package vn.camtay.drill.live;

import java.time.Instant;
import java.util.UUID;

/// What somebody pressed in a round: a fact.
record Press(UUID id, UUID person, Choice choice, Instant at) {}
