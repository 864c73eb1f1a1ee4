package vn.camtay.drill.live;

import java.util.UUID;
import vn.camtay.drill.item.ItemCode;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.ClusterId;

/// A request to send an item to a hall.
///
/// @param fact made by the server with the form: sent twice it is one round
public record SendRound(CommuneCode commune, UUID fact, ClusterId cluster, ItemCode item, RoundKind kind, UUID by) {}
