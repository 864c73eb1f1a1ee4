package vn.camtay.studio.diff;

/// A run of words that stayed, came or went. Line ends are part of it.
public record Piece(Kind kind, String words) {
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
