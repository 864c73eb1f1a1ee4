package vn.camtay.plan.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Plan;
import vn.camtay.plan.Sourced;

/// What was read, with what else on the paper the checks look at.
///
/// @param sentences each paragraph with the places of its lines
/// @param numbers the numbers of the parts in their order
/// @param motto as printed, null when it is not there
/// @param numberLine where the number stands or should stand
/// @param dateLine where the date of issue stands or should stand
/// @param otherDays days a cluster is given in a second place that differ from the first
public record Evidence(
        Plan plan,
        List<Joined> sentences,
        List<PartNumber> numbers,
        @Nullable Sourced<String> motto,
        int numberLine,
        int dateLine,
        List<OtherDay> otherDays) {

    /// @param depth how deep the part stands, 0 outermost
    public record PartNumber(String label, int value, int depth, int line) {
        /// "A." and "I." number the document's own parts.
        public boolean isOutermost() {
            return depth <= Marker.Kind.ROMAN.ordinal();
        }
    }

    public record OtherDay(String cluster, LocalDate first, Sourced<LocalDate> other) {}
}
