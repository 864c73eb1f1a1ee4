package vn.camtay.practice;

import java.util.UUID;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.play.Action;
import vn.camtay.practice.play.Part;

/// Somebody presses a button of a rehearsal.
///
/// @param fact the id that the form carried
public record ActRequest(CommuneCode commune, RehearsalId rehearsal, UUID fact, Part part, Action action, UUID by) {}
