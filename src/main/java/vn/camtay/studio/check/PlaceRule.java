package vn.camtay.studio.check;

import java.util.List;
import vn.camtay.studio.mention.Place;
import vn.camtay.studio.mention.Spelled;

/// Every place is one of the facts': "ấp 11" is not "ấp 1", nor is "ấp 1" "ấp 1 Lộc Điền".
record PlaceRule(KnownPlaces known) implements Rule {
    @Override
    public List<Problem> problems(Draft draft) {
        var places = draft.reading().places();
        return places.stream()
                .filter(place -> !known.knows(place, name(draft, place), places))
                .map(place -> draft.problem(ProblemKind.PLACE, place, message(draft, place)))
                .toList();
    }

    private static Spelled name(Draft draft, Place place) {
        return Spelled.of(draft.passage(), place.to() - place.name().size(), place.to());
    }

    private static String message(Draft draft, Place place) {
        return "Nơi \"" + draft.quote(place)
                + "\" không có trong sự việc của đề bài. Hãy viết đúng tên như trong sự việc, hoặc thêm sự việc kèm nguồn.";
    }
}
