package vn.camtay.studio.check;

import java.util.List;
import java.util.Set;
import vn.camtay.studio.mention.Place;
import vn.camtay.studio.mention.ProperName;
import vn.camtay.studio.mention.Spelled;
import vn.camtay.studio.text.Phrases;
import vn.camtay.studio.text.Wordlists;

/// Every place is one of the facts': "ấp 11" is not "ấp 1", nor is "ấp 1" "ấp 1 Lộc Điền".
record PlaceRule(KnownPlaces known) implements Rule {
    private static final Phrases HEADS =
            Wordlists.at("/content/studio/mentions.txt").phrases("organisations");
    private static final Set<String> WHERE =
            Set.of("tai", "o", "den", "vao", "toi", "tu", "ve", "trong", "quanh", "gan", "qua", "truoc", "sau");

    @Override
    public List<Problem> problems(Draft draft) {
        var places = draft.reading().places();
        return places.stream()
                .filter(place -> !known.knows(place, name(draft, place), places))
                .map(place -> draft.problem(kind(draft, place), place, message(draft, place)))
                .toList();
    }

    /// A school that does something is an organisation; one where something happens is a place.
    private static ProblemKind kind(Draft draft, Place place) {
        var school = place.level() == Place.Level.SIGHT
                && draft.passage().at(place.from()).bare().equals("truong");
        var where = WHERE.contains(draft.passage().at(place.from() - 1).bare());
        return (school && !where) || endsOrganisation(draft, place) ? ProblemKind.NAME : ProblemKind.PLACE;
    }

    /// "Bệnh viện Đa khoa Bình Phước": the province is part of the name.
    private static boolean endsOrganisation(Draft draft, Place place) {
        return place.level() == Place.Level.SOMEWHERE
                && (HEADS.lengthBefore(draft.passage(), place.from()) > 0
                        || draft.reading().names().stream()
                                .anyMatch(name ->
                                        name.sort() == ProperName.Sort.ORGANISATION && name.to() == place.from()));
    }

    private static Spelled name(Draft draft, Place place) {
        return Spelled.of(draft.passage(), place.to() - place.name().size(), place.to());
    }

    private static String message(Draft draft, Place place) {
        return "Nơi \"" + draft.quote(place)
                + "\" không có trong sự việc của đề bài. Hãy viết đúng tên như trong sự việc, hoặc thêm sự việc kèm"
                + " nguồn.";
    }
}
