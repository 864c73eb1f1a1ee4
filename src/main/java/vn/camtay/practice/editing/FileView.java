package vn.camtay.practice.editing;

import java.util.List;
import java.util.Optional;
import vn.camtay.practice.content.Problem;
import vn.camtay.practice.pack.Pack;

/// A pack's file on the screen, to edit or to bring in.
///
/// @param pack empty while a file is brought in
/// @param tooLong whether the file was not read for its size
record FileView(Optional<Pack> pack, String text, String seen, Optional<WriteOutcome> outcome, boolean tooLong) {
    static FileView bringing(Optional<WriteOutcome> outcome, boolean tooLong) {
        return new FileView(Optional.empty(), "", "", outcome, tooLong);
    }

    static FileView editing(Pack pack, String text, String seen, Optional<WriteOutcome> outcome) {
        return new FileView(Optional.of(pack), text, seen, outcome, false);
    }

    List<Problem> problems() {
        return outcome.orElse(null) instanceof WriteOutcome.Unfit(var found) ? found : List.of();
    }

    boolean isChangedMeanwhile() {
        return outcome.orElse(null) instanceof WriteOutcome.ChangedMeanwhile;
    }
}
