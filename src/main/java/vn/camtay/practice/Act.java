package vn.camtay.practice;

import java.time.Instant;
import java.util.UUID;
import vn.camtay.practice.play.Action;
import vn.camtay.practice.play.Part;

/// The fact that somebody did something in a rehearsal.
///
/// @param id made by the server and carried by the form, so that a repeat is the same fact
/// @param number in which turn it was accepted
record Act(UUID id, RehearsalId rehearsal, long number, Part part, Action action, Instant at, UUID by, String origin) {}
