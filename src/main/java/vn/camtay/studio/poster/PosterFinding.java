package vn.camtay.studio.poster;

import java.util.List;

/// What stands in the way of a poster.
public sealed interface PosterFinding {
    /// Where it is mended: a slot's name.
    String slot();

    record NothingWritten(String slot) implements PosterFinding {}

    /// @param over letters too many for the slot's budget
    record OverBudget(String slot, int letters, int over) implements PosterFinding {}

    /// Within the budget, but the words are so wide that they find no room at the smallest readable size.
    record NoRoom(String slot, int over) implements PosterFinding {}

    /// Signs that no face of ours has, such as emoji.
    record NotDrawable(String slot, List<String> signs) implements PosterFinding {}

    /// @param contrast the worst that was measured, below 4.5
    record HardToRead(String slot, double contrast) implements PosterFinding {}

    record AddressRefused(QrAddress.Reason reason) implements PosterFinding {
        @Override
        public String slot() {
            return "qr";
        }
    }
}
