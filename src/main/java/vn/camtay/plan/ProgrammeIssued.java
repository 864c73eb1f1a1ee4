package vn.camtay.plan;

/// A plan was issued, for the first time or again; published inside the same transaction.
public record ProgrammeIssued(Programme programme) {}
