package vn.camtay.drill;

import java.time.Instant;
import java.util.UUID;
import vn.camtay.drill.item.Item;

/// A version of an item that a commune wrote: a fact.
///
/// @param withdrawn no longer used from here on
public record OwnItem(UUID id, Item item, boolean withdrawn, Instant at, UUID by) {}
