package vn.camtay.plan;

import java.util.UUID;
import vn.camtay.place.CommuneCode;

/// A request to put something else in the place of one datum.
///
/// @param key the datum, such as `cluster.cum-1.days`; a key not read adds a cluster, group, topic, duty or base
/// @param typed as it was typed; empty takes the datum out
/// @param seen what the datum said when the form was shown
public record CorrectDatum(CommuneCode commune, PlanId plan, String key, String typed, String seen, UUID by) {}
