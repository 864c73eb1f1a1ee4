package vn.camtay.document;

import java.time.LocalDate;

/// Where a document departs from the form, and which provision says so.
///
/// @param where the words it is about; empty where something is missing
/// @param message a sentence for the clerk, in Vietnamese
public record Finding(Rule rule, String where, String message) {
    /// How much it matters: an error makes the document wrong in form, a warning is to be settled before it is issued,
    /// a
    /// hint may stay.
    public enum Severity {
        ERROR,
        WARNING,
        HINT
    }

    /// A rule of form, as the file of rules has it.
    ///
    /// @param name stable, such as `missing-number`
    /// @param citation the provision
    /// @param inForceFrom since when the provision holds
    /// @param dateConfirmed whether that day was read in a source
    /// @param message a pattern with places `{0}` for the words it is about
    public record Rule(
            String name,
            Severity severity,
            String citation,
            LocalDate inForceFrom,
            boolean dateConfirmed,
            String message) {}

    public String name() {
        return rule.name();
    }

    public Severity severity() {
        return rule.severity();
    }
}
