package vn.camtay.studio.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camtay.studio.mention.Place;
import vn.camtay.studio.mention.Place.Level;
import vn.camtay.studio.mention.Reading;
import vn.camtay.studio.mention.Spelled;
import vn.camtay.studio.text.Passage;

/// The places of the facts.
final class KnownPlaces {
    private static final Set<Level> ADMINISTRATIVE = Set.of(Level.COMMUNE, Level.DISTRICT, Level.PROVINCE);

    private final Grounds grounds;
    private final List<Place> places;
    private final int clusters;

    KnownPlaces(Grounds grounds) {
        this.grounds = grounds;
        this.places = grounds.all(Reading::places).toList();
        this.clusters = grounds.all(Reading::quantities)
                .filter(quantity -> quantity.unit().equals("cluster"))
                .mapToInt(quantity -> quantity.value().intValue())
                .max()
                .orElse(0);
    }

    /// @param spoken the draft's places, among which a short name may have its full one
    boolean knows(Place place, Spelled name, List<Place> spoken) {
        var known = place.isNumbered() ? knowsNumber(place, spoken) : knowsName(place, name);
        return known && knowsVenue(place);
    }

    private boolean knowsNumber(Place place, List<Place> spoken) {
        if (place.level() == Level.CLUSTER && Integer.parseInt(place.key()) <= clusters) {
            return true;
        }
        var same = places.stream().filter(known -> isSameLevel(known, place)).toList();
        return same.stream().anyMatch(known -> known.key().equals(place.key()))
                || (isInOwnCommune(place)
                        && same.stream().anyMatch(known -> known.key().equals(number(place))))
                || (place.tail().isEmpty() && isShortened(place, same, spoken));
    }

    /// "ấp 1" for "ấp 1 Lộc Điền" where the text has the full name too and no other "ấp 1" is known.
    private static boolean isShortened(Place place, List<Place> known, List<Place> spoken) {
        return known.stream()
                .filter(full -> number(full).equals(place.key()) && !full.tail().isEmpty())
                .anyMatch(full -> spoken.stream().anyMatch(said -> said.key().equals(full.key())));
    }

    /// "ấp 1 Lộc Hưng" of "xã Lộc Hưng".
    private boolean isInOwnCommune(Place place) {
        var tail = String.join(
                " ", place.tail().stream().map(token -> token.bare()).toList());
        return places.stream()
                .anyMatch(known -> known.level() == Level.COMMUNE && known.key().equals(tail));
    }

    private static String number(Place place) {
        return place.name().getFirst().bare();
    }

    private static boolean isSameLevel(Place one, Place other) {
        return one.level() == other.level();
    }

    private boolean knowsName(Place place, Spelled name) {
        var alone = place.level() == Level.SOMEWHERE;
        if (!isOffice(place) && grounds.rows().stream().noneMatch(row -> NamedIn.isPlace(row, name, alone))) {
            return false;
        }
        var levels = places.stream()
                .filter(known -> known.key().equals(place.key()))
                .map(Place::level)
                .filter(ADMINISTRATIVE::contains)
                .collect(Collectors.toSet());
        return !ADMINISTRATIVE.contains(place.level())
                || levels.isEmpty()
                || (levels.contains(place.level()) && isSameKind(place));
    }

    /// "phường Lộc Hưng" is not "xã Lộc Hưng".
    private boolean isSameKind(Place place) {
        return place.level() != Level.COMMUNE
                || places.stream()
                        .filter(known ->
                                known.level() == Level.COMMUNE && known.key().equals(place.key()))
                        .anyMatch(known -> known.type().equals(place.type()));
    }

    /// A venue in a place is one of the facts' where the facts name venues at all.
    private boolean knowsVenue(Place place) {
        if (place.venue().isEmpty()) {
            return true;
        }
        var venues = places.stream().filter(known -> !known.venue().isEmpty()).toList();
        var same = venues.stream()
                .filter(known -> known.venue().equals(place.venue()))
                .toList();
        if (same.isEmpty()) {
            return venues.isEmpty()
                    || grounds.rows().stream().anyMatch(row -> row.find(Spelled.of(Passage.of(place.venue())), 0) >= 0);
        }
        return isOffice(place)
                || (place.level() == Level.COMMUNE && same.stream().anyMatch(KnownPlaces::isOffice))
                || same.stream()
                        .anyMatch(known -> known.key().equals(place.key())
                                || (place.tail().isEmpty() && known.key().startsWith(place.key() + " ")));
    }

    /// "hội trường UBND xã": the venue of the commune itself, whose name is left out.
    private static boolean isOffice(Place place) {
        return place.name().stream().noneMatch(token -> token.isNumber() || (token.isNamed() && !token.isShouted()));
    }

    /// How many hamlets all facts list or count together, for "24 ấp" of "9 ấp", six names and "ấp 1 đến ấp 9".
    int hamletsTogether() {
        return grounds.facts().stream().mapToInt(KnownPlaces::hamlets).sum();
    }

    private static int hamlets(Reading fact) {
        var listed = (int) fact.places().stream()
                .filter(place -> place.level() == Level.HAMLET && place.venue().isEmpty())
                .map(Place::key)
                .distinct()
                .count();
        var counted = fact.quantities().stream()
                .filter(quantity -> quantity.unit().equals("hamlet") && !quantity.isLabel())
                .mapToInt(quantity -> quantity.value().intValue())
                .max()
                .orElse(0);
        return counted > 0 ? counted : listed > 1 ? listed : 0;
    }

    /// How many different hamlets one fact lists, for each that lists some.
    List<Integer> hamletCounts() {
        return grounds.facts().stream()
                .map(fact -> (int) fact.places().stream()
                        .filter(place ->
                                place.level() == Level.HAMLET && place.venue().isEmpty())
                        .map(Place::key)
                        .distinct()
                        .count())
                .filter(count -> count > 1)
                .toList();
    }
}
