package vn.camtay.roster.nominating;

import java.time.Instant;

/// One decision by hand about somebody: nominated, or withdrawn for a reason.
public record Turn(boolean nominated, String reason, Instant at) {}
