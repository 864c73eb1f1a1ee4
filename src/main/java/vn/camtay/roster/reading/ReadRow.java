package vn.camtay.roster.reading;

import java.util.List;

/// What became of one row of a list.
sealed interface ReadRow {
    record Taken(AcceptedRow person) implements ReadRow {}

    record Refused(RejectedRow row) implements ReadRow {}

    static ReadRow refused(SourceRow at, List<RowTrouble> kinds, String message) {
        return new Refused(new RejectedRow(at, kinds, message));
    }
}
