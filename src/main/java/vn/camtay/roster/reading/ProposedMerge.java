package vn.camtay.roster.reading;

import java.util.List;
import java.util.Locale;

/// Rows that are likely one person. A person decides; nothing is merged by itself.
///
/// @param certain name, hamlet and phone or birth agree, and nothing speaks against it
public record ProposedMerge(List<SourceRow> rows, Reason reason, boolean certain) {
    public ProposedMerge {
        rows = List.copyOf(rows);
    }

    /// What speaks for it.
    public enum Reason {
        /// Listed on the board and in the team: sits in the hall once.
        IN_BOTH_GROUPS,
        SAME_NAME_IN_HAMLET,
        SAME_PHONE,
        SAME_NAME_AND_BIRTH_DATE;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
