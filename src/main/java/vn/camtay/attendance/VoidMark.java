package vn.camtay.attendance;

import java.util.UUID;
import vn.camtay.place.CommuneCode;

/// A request to take a mark back.
///
/// @param fact the id the server put into the form
/// @param reason in a few words
/// @param by somebody of the staff
public record VoidMark(UUID fact, CommuneCode commune, MarkId mark, String reason, UUID by) {}
