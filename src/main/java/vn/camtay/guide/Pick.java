package vn.camtay.guide;

/// An article on the commune's list of what is asked for most, with what its service centre adds.
public record Pick(Article article, String note) {}
