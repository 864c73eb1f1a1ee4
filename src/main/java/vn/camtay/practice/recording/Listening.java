package vn.camtay.practice.recording;

import java.util.List;
import java.util.Optional;

/// What can be heard on one screen: the recording that plays, and the other voices to choose from.
///
/// @param machine whether the browser's own voice was chosen over the recordings
public record Listening(Optional<Voice> playing, List<Voice> others, boolean machine) {
    public static final Listening NOTHING = new Listening(Optional.empty(), List.of(), false);

    /// One recording as a phone plays it.
    ///
    /// @param language its code, "km"
    public record Voice(String language, String vietnamese, String english, String address) {
        public String name(boolean inEnglish) {
            return inEnglish ? english : vietnamese;
        }
    }

    public boolean isSilent() {
        return playing.isEmpty() && others.isEmpty();
    }
}
