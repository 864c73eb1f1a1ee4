package vn.camtay.place;

/// A hamlet of a commune.
///
/// @param name with its kind, as the commune prints it: "ấp Sóc Lớn", "khu phố 3", "thôn Đông"
public record Hamlet(CommuneCode commune, HamletId id, String name) {}
