package vn.camtay.studio;

import java.time.Instant;
import java.util.UUID;

/// A version of a product: a fact.
///
/// @param number 1 for the first of the product
/// @param text the words as people read them, checked and compared
/// @param layout what the kind of product needs beside its words, as JSON; empty for plain text
public record Version(UUID id, int number, String text, String layout, MadeWith madeWith, Instant at, UUID by) {}
