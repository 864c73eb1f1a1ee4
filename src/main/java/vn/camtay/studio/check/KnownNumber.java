package vn.camtay.studio.check;

import java.math.BigDecimal;

/// A number of the facts and what it counts.
///
/// @param unit the kind of thing counted, empty where it is not known
/// @param noun the word after it without marks, else empty
record KnownNumber(BigDecimal value, String unit, String noun) {}
