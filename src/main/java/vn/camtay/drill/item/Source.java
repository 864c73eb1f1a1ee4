package vn.camtay.drill.item;

import java.time.YearMonth;

/// Where we have it from.
///
/// @param citation the public source, as it names itself
/// @param read when it was read
public record Source(String citation, YearMonth read) {}
