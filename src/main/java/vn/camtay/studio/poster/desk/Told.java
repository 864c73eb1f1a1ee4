package vn.camtay.studio.poster.desk;

import java.util.List;
import java.util.Optional;
import vn.camtay.studio.poster.PosterFinding;
import vn.camtay.studio.poster.PosterFinding.AddressRefused;
import vn.camtay.studio.poster.PosterFinding.HardToRead;
import vn.camtay.studio.poster.PosterFinding.NoRoom;
import vn.camtay.studio.poster.PosterFinding.NotDrawable;
import vn.camtay.studio.poster.PosterFinding.NothingWritten;
import vn.camtay.studio.poster.PosterFinding.OverBudget;
import vn.camtay.studio.poster.template.Slot;
import vn.camtay.studio.poster.template.Template;

/// A finding as it is told: what it is, in which field it is mended.
///
/// @param asked empty where no field of the group's holds it
record Told(Optional<Asked> asked, String key, List<Object> arguments) {
    static Told of(PosterFinding finding, Template template) {
        var asked = template.slot(finding.slot()).filter(Slot::isTyped).map(Asked::of);
        var key = "studio.poster.finding.";
        return switch (finding) {
            case NothingWritten _ -> new Told(asked, key + "nothing", List.of());
            case OverBudget over -> new Told(asked, key + "over", List.of(over.over()));
            case NoRoom room ->
                new Told(asked, key + (finding.slot().equals(Slot.HOST) ? "host" : "room"), List.of(room.over()));
            case NotDrawable signs -> new Told(asked, key + "signs", List.of(String.join(" ", signs.signs())));
            case HardToRead _ -> new Told(asked, key + "contrast", List.of());
            case AddressRefused(var reason) -> new Told(asked, "studio.poster.address." + reason.name(), List.of());
        };
    }

    Object[] words() {
        return arguments.toArray();
    }
}
