package vn.camtay.drill;

import java.util.UUID;
import vn.camtay.place.CommuneCode;

/// A request to sit down.
///
/// @param fact made by the server with the form: sent twice it is one sitting
public record BeginSitting(CommuneCode commune, UUID fact, UUID person, SittingKind kind) {}
