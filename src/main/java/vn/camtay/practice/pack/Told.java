package vn.camtay.practice.pack;

/// Something that the persona tells because no paper on the table says it.
///
/// @param label in plain words: `Nơi sinh của con`
/// @param value as it is to stand in the form
public record Told(String label, String value) {}
