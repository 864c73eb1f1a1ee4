package vn.camtay.roster.importing;

/// What an import would change of somebody known.
///
/// @param before as shown, empty when there was nothing
public record Change(What what, String before, String after) {
    /// In what.
    public enum What {
        NAME,
        HAMLET,
        PHONE,
        BORN,
        DEVICES,
        /// Nominated to a group they were not in: `after` is the group.
        GROUP,
        ROLE
    }
}
