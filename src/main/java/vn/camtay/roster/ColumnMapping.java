package vn.camtay.roster;

/// One column and what it is taken for.
///
/// @param column counted from 0
/// @param header as printed, both lines of a two-line header; empty without a header
/// @param confidence from 0 to 1: 1 the header says so or a person chose it, less when only the contents suggest it
public record ColumnMapping(int column, String header, Field field, double confidence) {}
