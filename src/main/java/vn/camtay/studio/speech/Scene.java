package vn.camtay.studio.speech;

/// One scene of a video script.
///
/// @param shot how near the camera is ("toàn cảnh", "cận cảnh")
/// @param picture what is seen
/// @param narration what is said
/// @param onScreen what stands written in the picture
public record Scene(String shot, String picture, String narration, String onScreen) {}
