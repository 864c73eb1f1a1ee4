package vn.camtay.roster.reading;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A row that would become a person.
///
/// @param name as written, in NFC
/// @param hamlet as the plan prints it; as written when there is no plan; empty when not given
/// @param group `board`, `team`, or a word made from what the list calls the group
/// @param role as written, empty when not given
/// @param phone ten digits
/// @param devices as written, empty when not given
/// @param flags what a person should look at; the row is taken all the same
public record AcceptedRow(
        SourceRow at,
        String name,
        String hamlet,
        String group,
        String role,
        @Nullable String phone,
        @Nullable Integer birthYear,
        @Nullable LocalDate birthDate,
        String devices,
        Set<RowTrouble> flags) {
    public AcceptedRow {
        flags = Collections.unmodifiableSet(flags.isEmpty() ? EnumSet.noneOf(RowTrouble.class) : EnumSet.copyOf(flags));
    }
}
