package vn.camtay.studio.check;

/// One place of a draft that wants another look, with the reason and what to do.
///
/// @param quote what stands there
/// @param start the first UTF-16 unit of the draft as given
/// @param end one past the last
public record Problem(ProblemKind kind, String quote, int start, int end, String message) {}
