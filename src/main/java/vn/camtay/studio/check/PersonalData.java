package vn.camtay.studio.check;

import java.util.List;

/// Finds what belongs to one person in a text. The module that guards what leaves the house plugs in here.
public interface PersonalData {
    /// @param sort as the detector names it (`PHONE`, `ID_NUMBER`, …)
    /// @param start the first UTF-16 unit of the text as given
    /// @param end one past the last
    record Found(String sort, int start, int end) {}

    List<Found> in(String text);
}
