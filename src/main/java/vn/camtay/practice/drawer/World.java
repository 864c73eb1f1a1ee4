package vn.camtay.practice.drawer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.content.Problems;

/// Where and when the rehearsal plays: an invented province on one day.
///
/// @param day on which every age, term and expiry of the personas is right
/// @param before old names of places, each with the commune it became
/// @param residents ids of the personas in the order in which they are shown
record World(
        LocalDate day, String province, List<String> communes, Map<String, String> before, List<String> residents) {
    static World read(ContentText file) {
        var entry = file.entry(Problems.thrown(file));
        return new World(
                entry.day("day"),
                entry.text("province"),
                entry.texts("communes"),
                entry.textsByKey("before"),
                entry.texts("residents"));
    }
}
