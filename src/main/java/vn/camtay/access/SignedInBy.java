package vn.camtay.access;

/// By what means a subject signed in, which bounds what the sign-in is good for.
public enum SignedInBy {
    /// A password on this machine itself or over TLS: everything the roles allow.
    FULL,
    /// A one-time code shown on the hall's laptop: teaches and marks, never administers, exports or shows keys.
    HALL,
    /// A personal badge: a trainee's own pages, and a hamlet's list after the PIN.
    BADGE
}
